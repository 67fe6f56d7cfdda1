import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Reference } from './reference.ts';
import type { TenantOverview } from './overview/read-overview.ts';
import type { TopSums } from './overview/overview.store.ts';
import type { Watched } from './history/history.store.ts';
import type { Figures } from './stats/figures.rules.ts';
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

export type Account = {
  __typename?: 'Account';
  /** What the person watched in this tenant, newest first, with where they stopped; only for the person. */
  history?: Maybe<Array<WatchedVideo>>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
};


export type AccountHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Figures of one day. */
export type DayFigures = {
  __typename?: 'DayFigures';
  /** The day, YYYY-MM-DD in UTC. */
  day: Scalars['String']['output'];
  /** Playback ended by an error. */
  failures: Scalars['Int']['output'];
  /** Gate said no. */
  refusals: Scalars['Int']['output'];
  /** Sessions of watching begun. */
  views: Scalars['Int']['output'];
  /** Time with the picture moving, milliseconds. */
  watchTimeMs: Scalars['BigInt']['output'];
};

/** A tenant's figures over a range of days. */
export type Overview = {
  __typename?: 'Overview';
  /** First moment of the range. */
  from: Scalars['DateTime']['output'];
  /** The same figures for the range just before, as many days up to the same time of day, to compare. */
  previous: VideoStats;
  /** Per day (UTC), oldest first, days without views included. */
  series: Array<DayFigures>;
  /** Last moment of the range. */
  to: Scalars['DateTime']['output'];
  /** Most watched first, at most 10. */
  topVideos: Array<TopVideo>;
  /** The figures. */
  totals: VideoStats;
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

export type Tenant = {
  __typename?: 'Tenant';
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Figures over the last days (UTC, 1 to 90, today included); needs analytics:read, null otherwise. */
  overview?: Maybe<Overview>;
};


export type TenantOverviewArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
};

/** A video with its figures. */
export type TopVideo = {
  __typename?: 'TopVideo';
  /** The video. */
  video: Video;
  /** Sessions of watching begun. */
  views: Scalars['Int']['output'];
  /** Time with the picture moving, milliseconds. */
  watchTimeMs: Scalars['BigInt']['output'];
};

export type Video = {
  __typename?: 'Video';
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Other public videos that go with it, best first, at most 50: by shared tags and viewers, then the newest. */
  related: Array<Video>;
  /** Figures over the last days (UTC, 1 to 90, today included), 28 unless said; needs analytics:read, null otherwise. */
  stats?: Maybe<VideoStats>;
  /** Sessions of watching ever begun; public. */
  viewCount: Scalars['Int']['output'];
};


export type VideoRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type VideoStatsArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
};

/** Figures of one video. */
export type VideoStats = {
  __typename?: 'VideoStats';
  /** Playback ended by an error; not a refusal. */
  failures: Scalars['Int']['output'];
  /** People watching now. */
  live: Scalars['Int']['output'];
  /** Stalled time over playing and stalled time, 0 to 1. */
  rebufferRatio?: Maybe<Scalars['Float']['output']>;
  /** Gate said no; not a failure. */
  refusals: Scalars['Int']['output'];
  /** Median time from play to first frame, milliseconds. */
  startupP50Ms?: Maybe<Scalars['Int']['output']>;
  /** 95th percentile of the same. */
  startupP95Ms?: Maybe<Scalars['Int']['output']>;
  /** Different people or devices. */
  viewers: Scalars['Int']['output'];
  /** Sessions of watching that were begun. */
  views: Scalars['Int']['output'];
  /** Time with the picture moving, milliseconds. */
  watchTimeMs: Scalars['BigInt']['output'];
};

/** A video that was watched. */
export type WatchedVideo = {
  __typename?: 'WatchedVideo';
  /** When they last watched. */
  lastWatchedAt: Scalars['DateTime']['output'];
  /** Where they stopped, milliseconds. */
  positionMs: Scalars['Int']['output'];
  /** The video. */
  video: Video;
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
  Account: Account;
  Tenant: Tenant;
  Video: Video;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Account:
    ( { __typename: 'Account' }
    & GraphQLRecursivePick<FederationTypes['Account'], {"id":true}> );
  Tenant:
    ( { __typename: 'Tenant' }
    & GraphQLRecursivePick<FederationTypes['Tenant'], {"id":true}> );
  Video:
    ( { __typename: 'Video' }
    & GraphQLRecursivePick<FederationTypes['Video'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<Reference>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayFigures: ResolverTypeWrapper<DayFigures>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Overview: ResolverTypeWrapper<TenantOverview>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Refusal: ResolverTypeWrapper<Refusal>;
  Tenant: ResolverTypeWrapper<Reference>;
  TopVideo: ResolverTypeWrapper<TopSums>;
  Video: ResolverTypeWrapper<Reference>;
  VideoStats: ResolverTypeWrapper<Figures>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  WatchedVideo: ResolverTypeWrapper<Watched>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: Reference;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  BigInt: Scalars['BigInt']['output'];
  DateTime: Scalars['DateTime']['output'];
  DayFigures: DayFigures;
  String: Scalars['String']['output'];
  JSON: Scalars['JSON']['output'];
  Overview: TenantOverview;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Refusal: Refusal;
  Tenant: Reference;
  TopVideo: TopSums;
  Video: Reference;
  VideoStats: Figures;
  Float: Scalars['Float']['output'];
  WatchedVideo: Watched;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account'], FederationReferenceType extends FederationReferenceTypes['Account'] = FederationReferenceTypes['Account']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Account']> | FederationReferenceType, FederationReferenceType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['WatchedVideo']>>, ParentType, ContextType, RequireFields<AccountHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayFigures'] = ResolversParentTypes['DayFigures']> = {
  day?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  views?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  watchTimeMs?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type OverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overview'] = ResolversParentTypes['Overview']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['VideoStats'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['DayFigures']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  topVideos?: Resolver<Array<ResolversTypes['TopVideo']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['VideoStats'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenant'] = ResolversParentTypes['Tenant'], FederationReferenceType extends FederationReferenceTypes['Tenant'] = FederationReferenceTypes['Tenant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tenant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overview?: Resolver<Maybe<ResolversTypes['Overview']>, ParentType, ContextType, RequireFields<TenantOverviewArgs, 'days'>>;
};

export type TopVideoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopVideo'] = ResolversParentTypes['TopVideo']> = {
  video?: Resolver<ResolversTypes['Video'], ParentType, ContextType>;
  views?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  watchTimeMs?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type VideoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Video'] = ResolversParentTypes['Video'], FederationReferenceType extends FederationReferenceTypes['Video'] = FederationReferenceTypes['Video']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Video']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  related?: Resolver<Array<ResolversTypes['Video']>, ParentType, ContextType, RequireFields<VideoRelatedArgs, 'first'>>;
  stats?: Resolver<Maybe<ResolversTypes['VideoStats']>, ParentType, ContextType, RequireFields<VideoStatsArgs, 'days'>>;
  viewCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VideoStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoStats'] = ResolversParentTypes['VideoStats']> = {
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  live?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rebufferRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  refusals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startupP50Ms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startupP95Ms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  viewers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  views?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  watchTimeMs?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type WatchedVideoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchedVideo'] = ResolversParentTypes['WatchedVideo']> = {
  lastWatchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  positionMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  video?: Resolver<ResolversTypes['Video'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Account?: AccountResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DayFigures?: DayFiguresResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Overview?: OverviewResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Tenant?: TenantResolvers<ContextType>;
  TopVideo?: TopVideoResolvers<ContextType>;
  Video?: VideoResolvers<ContextType>;
  VideoStats?: VideoStatsResolvers<ContextType>;
  WatchedVideo?: WatchedVideoResolvers<ContextType>;
};

