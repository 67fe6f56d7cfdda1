import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AssetRow } from './asset/asset-moves.store.ts';
import type { EventRow, RenditionRow } from './asset/asset.store.ts';
import type { AssetNews } from './asset/asset-feed.ts';
import type { OddityView, VideoRef, TenantRef, StorageView } from './asset/asset-view.ts';
import type { UploadRow } from './upload/upload.store.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

/** What becomes of one uploaded file. */
export type Asset = {
  __typename?: 'Asset';
  /** When the file was declared. */
  createdAt: Scalars['DateTime']['output'];
  /** Length in milliseconds; null until probed. */
  durationMs?: Maybe<Scalars['Int']['output']>;
  /** Why it failed, and the remedy; null unless errored, and without videos:read. */
  error?: Maybe<AssetError>;
  /** Estimate of what is left, in milliseconds; null while unknown. */
  etaMs?: Maybe<Scalars['Int']['output']>;
  /** The name the person's file had; empty without videos:read. */
  fileName: Scalars['String']['output'];
  /** Frames a second of the source. */
  frameRate?: Maybe<Scalars['Float']['output']>;
  /** Of the source as shown. */
  height?: Maybe<Scalars['Int']['output']>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** What was odd about the file, each with what was done about it; empty without videos:read. */
  oddities: Array<Oddity>;
  /** A still picture that anybody may load; null until made, and for a video whose poster is not public (players get that one under their lease). */
  poster?: Maybe<Scalars['String']['output']>;
  /** 0 to 100 over the whole work; never goes back within one attempt. */
  progressPercent: Scalars['Float']['output'];
  /** Everything stored for it, best first. */
  renditions: Array<Rendition>;
  /** Size of the source. */
  sizeBytes: Scalars['BigInt']['output'];
  /** Where it is. */
  state: AssetState;
  /** A WebVTT of thumbnails for the seek bar, relative to a lease's address; null until made. */
  storyboard?: Maybe<Scalars['String']['output']>;
  /** What happened, in order; empty without videos:read. */
  timeline: Array<AssetEvent>;
  /** Of the source as shown (rotated, square pixels). */
  width?: Maybe<Scalars['Int']['output']>;
};

/** An asset and the video it belongs to. */
export type AssetChange = {
  __typename?: 'AssetChange';
  /** The asset as it now is. */
  asset: Asset;
  /** The video. */
  videoId: Scalars['ID']['output'];
};

/** Why an asset could not be made. */
export type AssetError = {
  __typename?: 'AssetError';
  /** From a closed list, for example NOT_A_VIDEO. */
  code: Scalars['String']['output'];
  /** The last lines of the tool that failed, without paths. */
  detail?: Maybe<Scalars['String']['output']>;
  /** What was wrong. */
  message: Scalars['String']['output'];
  /** What to do about it. */
  remedy: Scalars['String']['output'];
  /** Whether trying again can help. */
  retryable: Scalars['Boolean']['output'];
};

/** One thing that happened to an asset. */
export type AssetEvent = {
  __typename?: 'AssetEvent';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** For a person. */
  message: Scalars['String']['output'];
  /** started, finished, failed or noted. */
  status: Scalars['String']['output'];
  /** upload, probe, encode, package, poster, storyboard, publish, error or retry. */
  step: Scalars['String']['output'];
};

/** Where an asset is on its way. Every asset ends ready or errored. */
export type AssetState =
  /** Taken away. */
  | 'deleted'
  /** The ladder is being made; nothing can be played yet. */
  | 'encoding'
  /** It ended with an error that says what to do. */
  | 'errored'
  /** Something can be played; the rest of the ladder is being made. */
  | 'playable'
  /** The file is being looked at. */
  | 'probing'
  /** Everything is made. */
  | 'ready'
  /** All bytes are here and wait for a worker. */
  | 'uploaded'
  /** Bytes are arriving. */
  | 'uploading';

/** A file to bring. */
export type CreateUploadInput = {
  /** As the browser says, for example video/mp4. */
  contentType?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 255 characters; shown, never used as a path. */
  fileName: Scalars['String']['input'];
  /** Exact length in bytes, 1 or more. */
  sizeBytes: Scalars['BigInt']['input'];
  /** The video it is for; a playable file is replaced when the new one is playable. */
  videoId: Scalars['ID']['input'];
};

/** The asset, or why not: NOT_FOUND, NOT_COMPLETE, UPLOAD_CLOSED. */
export type FinishUploadResult = Asset | Refusal;

export type Mutation = {
  __typename?: 'Mutation';
  /** Gives an upload up and frees its room. */
  cancelUpload: UploadResult;
  /** Reserves room and opens an upload; needs videos:write. */
  createUpload: UploadResult;
  /** Closes a whole upload and starts processing. Safe to repeat; also happens by itself when the last byte arrives. */
  finishUpload: FinishUploadResult;
  /** Starts an errored asset again; needs videos:write. */
  retryAsset: RetryAssetResult;
};


export type MutationCancelUploadArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCreateUploadArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateUploadInput;
};


export type MutationFinishUploadArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRetryAssetArgs = {
  id: Scalars['ID']['input'];
};

/** Something unusual about the file that was dealt with. */
export type Oddity = {
  __typename?: 'Oddity';
  /** From a closed list, for example VARIABLE_FRAME_RATE. */
  code: Scalars['String']['output'];
  /** What it is and what was done. */
  message: Scalars['String']['output'];
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
  /** One asset of the tenant; null when there is none. Needs videos:read. */
  asset?: Maybe<Asset>;
  /** The caller's unfinished uploads in this tenant, newest first, to resume after a reload. Needs videos:write. */
  pendingUploads: Array<Upload>;
  /** One upload of the tenant, with a fresh token; null when there is none. Needs videos:write. */
  upload?: Maybe<Upload>;
};


export type QueryAssetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUploadArgs = {
  id: Scalars['ID']['input'];
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

/** One rung of the ladder, or the sound. */
export type Rendition = {
  __typename?: 'Rendition';
  /** Mean bit rate, measured. */
  averageBps: Scalars['Int']['output'];
  /** RFC 6381, read from the stream. */
  codecs: Scalars['String']['output'];
  /** Frames a second. */
  frameRate?: Maybe<Scalars['Float']['output']>;
  /** Pixels down. */
  height?: Maybe<Scalars['Int']['output']>;
  /** video or audio. */
  kind: Scalars['String']['output'];
  /** For example v720 or audio. */
  name: Scalars['String']['output'];
  /** Highest bit rate of any segment, measured. */
  peakBps: Scalars['Int']['output'];
  /** Bytes in the store. */
  sizeBytes: Scalars['BigInt']['output'];
  /** Pixels across. */
  width?: Maybe<Scalars['Int']['output']>;
};

/** The asset, or why not: NOT_FOUND, NOT_RETRYABLE. */
export type RetryAssetResult = Asset | Refusal;

/** Room in the object store. */
export type Storage = {
  __typename?: 'Storage';
  /** Bytes allowed. */
  limitBytes: Scalars['BigInt']['output'];
  /** Bytes reserved by uploads under way. */
  reservedBytes: Scalars['BigInt']['output'];
  /** Bytes of sources and renditions. */
  usedBytes: Scalars['BigInt']['output'];
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Each change of the tenant's assets as it happens (state, percent, estimate), all of them or those of one video. Needs videos:read. */
  assetChanged: AssetChange;
};


export type SubscriptionAssetChangedArgs = {
  videoId?: InputMaybe<Scalars['ID']['input']>;
};

export type Tenant = {
  __typename?: 'Tenant';
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Room used and allowed; needs videos:read. */
  storage?: Maybe<Storage>;
};

/** A file on its way in, over tus 1.0 (tus.io) at the edge. */
export type Upload = {
  __typename?: 'Upload';
  /** What becomes of it. */
  asset: Asset;
  /** POST here with Upload-Length to begin, or PATCH `url` to go on. */
  endpoint: Scalars['String']['output'];
  /** When the upload ends if nobody goes on. */
  expiresAt: Scalars['DateTime']['output'];
  /** The name the person's file had. */
  fileName: Scalars['String']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Declared length. */
  sizeBytes: Scalars['BigInt']['output'];
  /** uploading, arrived, cancelled or expired. */
  state: Scalars['String']['output'];
  /** Goes into the Authorization header as Bearer, on every request of this upload; ask again for a fresh one. */
  token: Scalars['String']['output'];
  /** The upload's own address once begun: HEAD tells the offset, PATCH sends bytes. */
  url: Scalars['String']['output'];
};

/** The upload, or why not: VIDEO_NOT_FOUND, EMPTY_FILE, TOO_LARGE, QUOTA_EXCEEDED, BAD_INPUT, NOT_FOUND, UPLOAD_CLOSED, IDEMPOTENCY_MISMATCH. */
export type UploadResult = Refusal | Upload;

export type Video = {
  __typename?: 'Video';
  /** The newest file that can be watched, else the newest; null before the first upload. */
  asset?: Maybe<Asset>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
};



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
  Asset: Asset;
  Tenant: Tenant;
  Video: Video;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Asset:
    ( { __typename: 'Asset' }
    & GraphQLRecursivePick<FederationTypes['Asset'], {"id":true}> );
  Tenant:
    ( { __typename: 'Tenant' }
    & GraphQLRecursivePick<FederationTypes['Tenant'], {"id":true}> );
  Video:
    ( { __typename: 'Video' }
    & GraphQLRecursivePick<FederationTypes['Video'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  FinishUploadResult:
    | ( AssetRow )
    | ( Refusal )
  ;
  RetryAssetResult:
    | ( AssetRow )
    | ( Refusal )
  ;
  UploadResult:
    | ( Refusal )
    | ( UploadRow )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Asset: ResolverTypeWrapper<AssetRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AssetChange: ResolverTypeWrapper<AssetNews>;
  AssetError: ResolverTypeWrapper<AssetError>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AssetEvent: ResolverTypeWrapper<EventRow>;
  AssetState: AssetState;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CreateUploadInput: CreateUploadInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  FinishUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinishUploadResult']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Oddity: ResolverTypeWrapper<OddityView>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<Refusal>;
  Rendition: ResolverTypeWrapper<RenditionRow>;
  RetryAssetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetryAssetResult']>;
  Storage: ResolverTypeWrapper<StorageView>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Tenant: ResolverTypeWrapper<TenantRef>;
  Upload: ResolverTypeWrapper<UploadRow>;
  UploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UploadResult']>;
  Video: ResolverTypeWrapper<VideoRef>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Asset: AssetRow;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  AssetChange: AssetNews;
  AssetError: AssetError;
  Boolean: Scalars['Boolean']['output'];
  AssetEvent: EventRow;
  BigInt: Scalars['BigInt']['output'];
  CreateUploadInput: CreateUploadInput;
  DateTime: Scalars['DateTime']['output'];
  FinishUploadResult: ResolversUnionTypes<ResolversParentTypes>['FinishUploadResult'];
  JSON: Scalars['JSON']['output'];
  Mutation: Record<PropertyKey, never>;
  Oddity: OddityView;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Refusal: Refusal;
  Rendition: RenditionRow;
  RetryAssetResult: ResolversUnionTypes<ResolversParentTypes>['RetryAssetResult'];
  Storage: StorageView;
  Subscription: Record<PropertyKey, never>;
  Tenant: TenantRef;
  Upload: UploadRow;
  UploadResult: ResolversUnionTypes<ResolversParentTypes>['UploadResult'];
  Video: VideoRef;
};

export type AssetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Asset'] = ResolversParentTypes['Asset'], FederationReferenceType extends FederationReferenceTypes['Asset'] = FederationReferenceTypes['Asset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Asset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  durationMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['AssetError']>, ParentType, ContextType>;
  etaMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  frameRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  oddities?: Resolver<Array<ResolversTypes['Oddity']>, ParentType, ContextType>;
  poster?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  progressPercent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  renditions?: Resolver<Array<ResolversTypes['Rendition']>, ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssetState'], ParentType, ContextType>;
  storyboard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['AssetEvent']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssetChange'] = ResolversParentTypes['AssetChange']> = {
  asset?: Resolver<ResolversTypes['Asset'], ParentType, ContextType>;
  videoId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AssetErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssetError'] = ResolversParentTypes['AssetError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AssetEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssetEvent'] = ResolversParentTypes['AssetEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FinishUploadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishUploadResult'] = ResolversParentTypes['FinishUploadResult']> = {
  __resolveType: TypeResolveFn<'Asset' | 'Refusal', ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelUpload?: Resolver<ResolversTypes['UploadResult'], ParentType, ContextType, RequireFields<MutationCancelUploadArgs, 'id'>>;
  createUpload?: Resolver<ResolversTypes['UploadResult'], ParentType, ContextType, RequireFields<MutationCreateUploadArgs, 'input'>>;
  finishUpload?: Resolver<ResolversTypes['FinishUploadResult'], ParentType, ContextType, RequireFields<MutationFinishUploadArgs, 'id'>>;
  retryAsset?: Resolver<ResolversTypes['RetryAssetResult'], ParentType, ContextType, RequireFields<MutationRetryAssetArgs, 'id'>>;
};

export type OddityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Oddity'] = ResolversParentTypes['Oddity']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  asset?: Resolver<Maybe<ResolversTypes['Asset']>, ParentType, ContextType, RequireFields<QueryAssetArgs, 'id'>>;
  pendingUploads?: Resolver<Array<ResolversTypes['Upload']>, ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['Upload']>, ParentType, ContextType, RequireFields<QueryUploadArgs, 'id'>>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rendition'] = ResolversParentTypes['Rendition']> = {
  averageBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  codecs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  frameRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  peakBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RetryAssetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryAssetResult'] = ResolversParentTypes['RetryAssetResult']> = {
  __resolveType: TypeResolveFn<'Asset' | 'Refusal', ParentType, ContextType>;
};

export type StorageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Storage'] = ResolversParentTypes['Storage']> = {
  limitBytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  reservedBytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  usedBytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  assetChanged?: SubscriptionResolver<ResolversTypes['AssetChange'], "assetChanged", ParentType, ContextType, Partial<SubscriptionAssetChangedArgs>>;
};

export type TenantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenant'] = ResolversParentTypes['Tenant'], FederationReferenceType extends FederationReferenceTypes['Tenant'] = FederationReferenceTypes['Tenant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tenant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  storage?: Resolver<Maybe<ResolversTypes['Storage']>, ParentType, ContextType>;
};

export type UploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Upload'] = ResolversParentTypes['Upload']> = {
  asset?: Resolver<ResolversTypes['Asset'], ParentType, ContextType>;
  endpoint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UploadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadResult'] = ResolversParentTypes['UploadResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Upload', ParentType, ContextType>;
};

export type VideoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Video'] = ResolversParentTypes['Video'], FederationReferenceType extends FederationReferenceTypes['Video'] = FederationReferenceTypes['Video']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Video']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asset?: Resolver<Maybe<ResolversTypes['Asset']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Asset?: AssetResolvers<ContextType>;
  AssetChange?: AssetChangeResolvers<ContextType>;
  AssetError?: AssetErrorResolvers<ContextType>;
  AssetEvent?: AssetEventResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  FinishUploadResult?: FinishUploadResultResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Oddity?: OddityResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Rendition?: RenditionResolvers<ContextType>;
  RetryAssetResult?: RetryAssetResultResolvers<ContextType>;
  Storage?: StorageResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Tenant?: TenantResolvers<ContextType>;
  Upload?: UploadResolvers<ContextType>;
  UploadResult?: UploadResultResolvers<ContextType>;
  Video?: VideoResolvers<ContextType>;
};

