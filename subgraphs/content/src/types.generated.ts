import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { VideoRow, VideoPage } from './video/video.store.ts';
import type { CollectionRow, CollectionPage } from './collection/collection.store.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A whole number of any size, written as decimal digits in text: bytes, token units. */
  BigInt: { input: bigint; output: bigint | string; }
  /** An instant: RFC 3339 in UTC, for example 2026-11-21T09:30:00.000Z. */
  DateTime: { input: Date; output: Date; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Videos in an order: a collection, a series or a course. */
export type Collection = {
  __typename?: 'Collection';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Plain text, at most 5,000 characters. */
  description: Scalars['String']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** collection, series or course. */
  kind: Scalars['String']['output'];
  /** 1 to 200 characters. */
  title: Scalars['String']['output'];
  /** How many videos the caller may find in it. */
  videoCount: Scalars['Int']['output'];
  /** Its videos in order; visitors get those they may find. */
  videos: VideoConnection;
};


/** Videos in an order: a collection, a series or a course. */
export type CollectionVideosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of collections. */
export type CollectionConnection = {
  __typename?: 'CollectionConnection';
  /** Newest first. */
  edges: Array<CollectionEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** A collection in a list. */
export type CollectionEdge = {
  __typename?: 'CollectionEdge';
  /** Opaque place in the list. */
  cursor: Scalars['String']['output'];
  /** The collection. */
  node: Collection;
};

/** A new or changed collection. */
export type CollectionInput = {
  /** At most 5,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** collection, series or course. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
};

/** The collection as it now is, or why not: NOT_FOUND, BAD_INPUT, VIDEO_NOT_FOUND. */
export type CollectionResult = Collection | Refusal;

/** A new video, still without a file. */
export type CreateVideoInput = {
  /** At most 5,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** At most 20 tags of 1 to 40 characters; kept in lower case. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
};

/** The id that is gone, or NOT_FOUND. */
export type DeleteVideoResult = DeletedVideo | Refusal;

/** A deleted video. */
export type DeletedVideo = {
  __typename?: 'DeletedVideo';
  /** The id that is gone. */
  id: Scalars['ID']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Makes a collection; needs videos:write. */
  createCollection: CollectionResult;
  /** Makes a draft; needs videos:write. With the same idempotency key the same video comes back. */
  createVideo: VideoResult;
  /** Takes a collection away; its videos stay. Needs videos:write. */
  deleteCollection: CollectionResult;
  /** Takes the video and its files away for good; needs videos:write. */
  deleteVideo: DeleteVideoResult;
  /** Sets the videos of a collection and their order, whole; needs videos:write. */
  setCollectionVideos: CollectionResult;
  /** Publishes, schedules (with publishAt in the future) or withdraws; needs videos:write and, to publish, a playable file. */
  setVisibility: VideoResult;
  /** Changes a collection; needs videos:write. */
  updateCollection: CollectionResult;
  /** Changes text and tags; needs videos:write. */
  updateVideo: VideoResult;
};


export type MutationCreateCollectionArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CollectionInput;
};


export type MutationCreateVideoArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateVideoInput;
};


export type MutationDeleteCollectionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteVideoArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSetCollectionVideosArgs = {
  id: Scalars['ID']['input'];
  videoIds: Array<Scalars['ID']['input']>;
};


export type MutationSetVisibilityArgs = {
  id: Scalars['ID']['input'];
  publishAt?: InputMaybe<Scalars['DateTime']['input']>;
  visibility: Visibility;
};


export type MutationUpdateCollectionArgs = {
  id: Scalars['ID']['input'];
  input: CollectionInput;
};


export type MutationUpdateVideoArgs = {
  input: UpdateVideoInput;
};

/** Where a page of a list begins and ends (Relay Cursor Connections). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item, to pass as `after`; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there is at least one more item after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when the page does not begin at the start. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** The public catalogue: newest first, or by rank when there are words to search for. Small typing mistakes are forgiven. */
  catalogue: VideoConnection;
  /** Tags of public videos, the most used first. */
  catalogueTags: Array<TagCount>;
  /** One collection of the tenant; null when there is none. */
  collection?: Maybe<Collection>;
  /** Collections of the tenant; visitors get those with at least one public video. */
  collections: CollectionConnection;
  /** One video: a member sees every one of the tenant, anybody else public and unlisted ones that can be played. Null otherwise, whatever the reason. */
  video?: Maybe<Video>;
  /** Counts per visibility and per state of the file, for the library's tabs; needs videos:read. */
  videoCounts: Array<VideoCount>;
  /** The tenant's library, newest first, or by rank when there are words to search for; needs videos:read. */
  videos: VideoConnection;
};


export type QueryCatalogueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  tag?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCatalogueTagsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCollectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVideoArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVideosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VideoFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Why a mutation did nothing. The code is stable; the message is a sentence with the remedy. */
export type Refusal = {
  __typename?: 'Refusal';
  /** Stable and in capitals, for example NOT_FOUND. */
  code: Scalars['String']['output'];
  /** The input field concerned, when it is one. */
  field?: Maybe<Scalars['String']['output']>;
  /** What was wrong and what to do, for a person. */
  message: Scalars['String']['output'];
};

/** A tag and how many public videos carry it. */
export type TagCount = {
  __typename?: 'TagCount';
  /** How many public videos. */
  count: Scalars['Int']['output'];
  /** Lower case. */
  tag: Scalars['String']['output'];
};

export type Tenant = {
  __typename?: 'Tenant';
  /** UUIDv7. */
  id: Scalars['ID']['output'];
};

/** What to change; what is left out stays. */
export type UpdateVideoInput = {
  /** At most 5,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The video. */
  id: Scalars['ID']['input'];
  /** Whether people without access may see the poster. */
  posterPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 20 tags of 1 to 40 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 to 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A video as a work: title, text, place in the catalogue. Its file is the asset, its rule the gate. */
export type Video = {
  __typename?: 'Video';
  /** Collections that hold it. */
  collections: Array<Collection>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Plain text, at most 5,000 characters. */
  description: Scalars['String']['output'];
  /** Length in milliseconds; null until the file was probed. */
  durationMs?: Maybe<Scalars['Int']['output']>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Whether people without access may see the poster. */
  posterPublic: Scalars['Boolean']['output'];
  /** When a scheduled video becomes public. */
  publishAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it first became public. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Lower case, at most 20. */
  tags: Array<Scalars['String']['output']>;
  /** The tenant it belongs to. */
  tenant: Tenant;
  /** 1 to 200 characters. */
  title: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who can find it. */
  visibility: Visibility;
};

/** A page of videos. */
export type VideoConnection = {
  __typename?: 'VideoConnection';
  /** In the order of the list. */
  edges: Array<VideoEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** How many videos are of one kind. */
export type VideoCount = {
  __typename?: 'VideoCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** all, a visibility, or a state of the file. */
  kind: Scalars['String']['output'];
};

/** A video in a list. */
export type VideoEdge = {
  __typename?: 'VideoEdge';
  /** Opaque place in the list. */
  cursor: Scalars['String']['output'];
  /** The video. */
  node: Video;
};

/** Narrows the console's library. */
export type VideoFilter = {
  /** Only videos whose file is in one of these states, for example errored. */
  assetState?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words to look for in title, description and tags; small typing mistakes are forgiven. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only videos with this tag. */
  tag?: InputMaybe<Scalars['String']['input']>;
  /** Only these kinds of visibility. */
  visibility?: InputMaybe<Array<Visibility>>;
};

/** The video as it now is, or why not: NOT_FOUND, BAD_INPUT, NOT_PLAYABLE, BAD_TIME, IDEMPOTENCY_MISMATCH. */
export type VideoResult = Refusal | Video;

/** Who can find a video. Watching is decided by the gate, not by this. */
export type Visibility =
  /** Only members of the tenant. */
  | 'draft'
  /** In the catalogue and in search. */
  | 'public'
  /** Becomes public at publishAt. */
  | 'scheduled'
  /** Whoever has the address. */
  | 'unlisted';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Collection: Collection;
  Video: Video;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Collection:
    ( { __typename: 'Collection' }
    & GraphQLRecursivePick<FederationTypes['Collection'], {"id":true}> );
  Video:
    ( { __typename: 'Video' }
    & GraphQLRecursivePick<FederationTypes['Video'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CollectionResult:
    | ( CollectionRow )
    | ( Refusal )
  ;
  DeleteVideoResult:
    | ( DeletedVideo )
    | ( Refusal )
  ;
  VideoResult:
    | ( Refusal )
    | ( VideoRow )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Collection: ResolverTypeWrapper<CollectionRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CollectionConnection: ResolverTypeWrapper<CollectionPage>;
  CollectionEdge: ResolverTypeWrapper<Omit<CollectionEdge, 'node'> & { node: ResolversTypes['Collection'] }>;
  CollectionInput: CollectionInput;
  CollectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CollectionResult']>;
  CreateVideoInput: CreateVideoInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteVideoResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteVideoResult']>;
  DeletedVideo: ResolverTypeWrapper<DeletedVideo>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<Refusal>;
  TagCount: ResolverTypeWrapper<TagCount>;
  Tenant: ResolverTypeWrapper<Tenant>;
  UpdateVideoInput: UpdateVideoInput;
  Video: ResolverTypeWrapper<VideoRow>;
  VideoConnection: ResolverTypeWrapper<VideoPage>;
  VideoCount: ResolverTypeWrapper<VideoCount>;
  VideoEdge: ResolverTypeWrapper<Omit<VideoEdge, 'node'> & { node: ResolversTypes['Video'] }>;
  VideoFilter: VideoFilter;
  VideoResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VideoResult']>;
  Visibility: Visibility;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BigInt: Scalars['BigInt']['output'];
  Collection: CollectionRow;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  CollectionConnection: CollectionPage;
  CollectionEdge: Omit<CollectionEdge, 'node'> & { node: ResolversParentTypes['Collection'] };
  CollectionInput: CollectionInput;
  CollectionResult: ResolversUnionTypes<ResolversParentTypes>['CollectionResult'];
  CreateVideoInput: CreateVideoInput;
  DateTime: Scalars['DateTime']['output'];
  DeleteVideoResult: ResolversUnionTypes<ResolversParentTypes>['DeleteVideoResult'];
  DeletedVideo: DeletedVideo;
  JSON: Scalars['JSON']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  Refusal: Refusal;
  TagCount: TagCount;
  Tenant: Tenant;
  UpdateVideoInput: UpdateVideoInput;
  Video: VideoRow;
  VideoConnection: VideoPage;
  VideoCount: VideoCount;
  VideoEdge: Omit<VideoEdge, 'node'> & { node: ResolversParentTypes['Video'] };
  VideoFilter: VideoFilter;
  VideoResult: ResolversUnionTypes<ResolversParentTypes>['VideoResult'];
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CollectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Collection'] = ResolversParentTypes['Collection'], FederationReferenceType extends FederationReferenceTypes['Collection'] = FederationReferenceTypes['Collection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Collection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  videoCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  videos?: Resolver<ResolversTypes['VideoConnection'], ParentType, ContextType, RequireFields<CollectionVideosArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CollectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionConnection'] = ResolversParentTypes['CollectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CollectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CollectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionEdge'] = ResolversParentTypes['CollectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Collection'], ParentType, ContextType>;
};

export type CollectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionResult'] = ResolversParentTypes['CollectionResult']> = {
  __resolveType: TypeResolveFn<'Collection' | 'Refusal', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteVideoResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteVideoResult'] = ResolversParentTypes['DeleteVideoResult']> = {
  __resolveType: TypeResolveFn<'DeletedVideo' | 'Refusal', ParentType, ContextType>;
};

export type DeletedVideoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletedVideo'] = ResolversParentTypes['DeletedVideo']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createCollection?: Resolver<ResolversTypes['CollectionResult'], ParentType, ContextType, RequireFields<MutationCreateCollectionArgs, 'input'>>;
  createVideo?: Resolver<ResolversTypes['VideoResult'], ParentType, ContextType, RequireFields<MutationCreateVideoArgs, 'input'>>;
  deleteCollection?: Resolver<ResolversTypes['CollectionResult'], ParentType, ContextType, RequireFields<MutationDeleteCollectionArgs, 'id'>>;
  deleteVideo?: Resolver<ResolversTypes['DeleteVideoResult'], ParentType, ContextType, RequireFields<MutationDeleteVideoArgs, 'id'>>;
  setCollectionVideos?: Resolver<ResolversTypes['CollectionResult'], ParentType, ContextType, RequireFields<MutationSetCollectionVideosArgs, 'id' | 'videoIds'>>;
  setVisibility?: Resolver<ResolversTypes['VideoResult'], ParentType, ContextType, RequireFields<MutationSetVisibilityArgs, 'id' | 'visibility'>>;
  updateCollection?: Resolver<ResolversTypes['CollectionResult'], ParentType, ContextType, RequireFields<MutationUpdateCollectionArgs, 'id' | 'input'>>;
  updateVideo?: Resolver<ResolversTypes['VideoResult'], ParentType, ContextType, RequireFields<MutationUpdateVideoArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  catalogue?: Resolver<ResolversTypes['VideoConnection'], ParentType, ContextType, RequireFields<QueryCatalogueArgs, 'first'>>;
  catalogueTags?: Resolver<Array<ResolversTypes['TagCount']>, ParentType, ContextType, RequireFields<QueryCatalogueTagsArgs, 'first'>>;
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType, RequireFields<QueryCollectionArgs, 'id'>>;
  collections?: Resolver<ResolversTypes['CollectionConnection'], ParentType, ContextType, RequireFields<QueryCollectionsArgs, 'first'>>;
  video?: Resolver<Maybe<ResolversTypes['Video']>, ParentType, ContextType, RequireFields<QueryVideoArgs, 'id'>>;
  videoCounts?: Resolver<Array<ResolversTypes['VideoCount']>, ParentType, ContextType>;
  videos?: Resolver<ResolversTypes['VideoConnection'], ParentType, ContextType, RequireFields<QueryVideosArgs, 'first'>>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TagCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagCount'] = ResolversParentTypes['TagCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenant'] = ResolversParentTypes['Tenant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VideoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Video'] = ResolversParentTypes['Video'], FederationReferenceType extends FederationReferenceTypes['Video'] = FederationReferenceTypes['Video']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Video']> | FederationReferenceType, FederationReferenceType, ContextType>;
  collections?: Resolver<Array<ResolversTypes['Collection']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  durationMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  posterPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tenant?: Resolver<ResolversTypes['Tenant'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VideoConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoConnection'] = ResolversParentTypes['VideoConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VideoEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VideoCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoCount'] = ResolversParentTypes['VideoCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VideoEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoEdge'] = ResolversParentTypes['VideoEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Video'], ParentType, ContextType>;
};

export type VideoResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoResult'] = ResolversParentTypes['VideoResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Video', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BigInt?: GraphQLScalarType;
  Collection?: CollectionResolvers<ContextType>;
  CollectionConnection?: CollectionConnectionResolvers<ContextType>;
  CollectionEdge?: CollectionEdgeResolvers<ContextType>;
  CollectionResult?: CollectionResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteVideoResult?: DeleteVideoResultResolvers<ContextType>;
  DeletedVideo?: DeletedVideoResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  TagCount?: TagCountResolvers<ContextType>;
  Tenant?: TenantResolvers<ContextType>;
  Video?: VideoResolvers<ContextType>;
  VideoConnection?: VideoConnectionResolvers<ContextType>;
  VideoCount?: VideoCountResolvers<ContextType>;
  VideoEdge?: VideoEdgeResolvers<ContextType>;
  VideoResult?: VideoResultResolvers<ContextType>;
};

