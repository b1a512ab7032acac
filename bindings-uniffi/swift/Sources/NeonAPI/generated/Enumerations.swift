// Written by cargo xtask generate from api/. Do not edit.
extension AdvisorCategory: OpenEnumeration { public static let known: Texts = [
  "SECURITY": .security, "PERFORMANCE": .performance
] }
extension AdvisorIssueFacing: OpenEnumeration { public static let known: Texts = [
  "EXTERNAL": .external, "INTERNAL": .`internal`
] }
extension AdvisorSeverity: OpenEnumeration { public static let known: Texts = [
  "INFO": .info, "WARN": .warn, "ERROR": .error
] }
extension ApplicationType: OpenEnumeration { public static let known: Texts = [
  "vercel": .vercel, "github": .github, "datadog": .datadog, "opentelemetry": .opentelemetry
] }
extension AuthDetailsResponseAuthMethod: OpenEnumeration { public static let known: Texts = [
  "keycloak": .keycloak, "session_cookie": .sessionCookie, "api_key_user": .apiKeyUser, "api_key_org": .apiKeyOrg,
  "oauth": .oauth
] }
extension BillingAccountState: OpenEnumeration { public static let known: Texts = [
  "UNKNOWN": .serverUnknown, "active": .active, "suspended": .suspended, "deactivated": .deactivated,
  "deleted": .deleted
] }
extension BillingPaymentMethod: OpenEnumeration { public static let known: Texts = [
  "UNKNOWN": .serverUnknown, "none": .none, "stripe": .stripe, "direct_payment": .directPayment, "aws_mp": .awsMp,
  "azure_mp": .azureMp, "vercel_mp": .vercelMp, "staff": .staff, "trial": .trial, "sponsorship": .sponsorship,
  "shared_payment_token": .sharedPaymentToken
] }
extension BillingSubscriptionType: OpenEnumeration { public static let known: Texts = [
  "UNKNOWN": .serverUnknown, "direct_sales": .directSales, "direct_sales_v3": .directSalesV3,
  "aws_marketplace": .awsMarketplace, "free_v2": .freeV2, "free_v3": .freeV3, "launch": .launch, "launch_v3": .launchV3,
  "scale": .scale, "scale_v3": .scaleV3, "business": .business, "vercel_pg_legacy": .vercelPgLegacy
] }
extension BranchAiGatewayNotEnabledReason: OpenEnumeration { public static let known: Texts = [
  "ai_gateway_unavailable": .aiGatewayUnavailable, "branch_not_found": .branchNotFound
] }
extension BranchRecoveryInfoDeletionMethod: OpenEnumeration { public static let known: Texts = [
  "user": .user, "ttl": .ttl
] }
extension BranchSortBy: OpenEnumeration { public static let known: Texts = [
  "name": .name, "created_at": .createdAt, "updated_at": .updatedAt
] }
extension BranchStorageNotEnabledReason: OpenEnumeration { public static let known: Texts = [
  "org_not_entitled": .orgNotEntitled, "region_unavailable": .regionUnavailable,
  "branch_directory_missing": .branchDirectoryMissing, "branch_not_found": .branchNotFound
] }
extension BucketAccessLevel: OpenEnumeration { public static let known: Texts = [
  "private": .private, "public_read": .publicRead
] }
extension BucketCreateRequestAccessLevel: OpenEnumeration { public static let known: Texts = [
  "private": .private, "public_read": .publicRead
] }
extension ConsumptionHistoryGranularity: OpenEnumeration { public static let known: Texts = [
  "hourly": .hourly, "daily": .daily, "monthly": .monthly
] }
extension CreateCredentialRequestPrincipalType: OpenEnumeration { public static let known: Texts = ["user": .user] }
extension CredentialScope: OpenEnumeration { public static let known: Texts = [
  "storage:read": .storageRead, "storage:write": .storageWrite, "ai_gateway:invoke": .aiGatewayInvoke,
  "functions:invoke": .functionsInvoke
] }
extension DataApiCreateRequestAuthProvider: OpenEnumeration { public static let known: Texts = [
  "neon_auth": .neonAuth, "external": .external
] }
extension EndpointPoolerMode: OpenEnumeration { public static let known: Texts = ["transaction": .transaction] }
extension EndpointState: OpenEnumeration { public static let known: Texts = [
  "init": .`init`, "active": .active, "idle": .idle
] }
extension EndpointType: OpenEnumeration { public static let known: Texts = [
  "read_only": .readOnly, "read_write": .readWrite
] }
extension FunctionDeployRequestRuntime: OpenEnumeration { public static let known: Texts = ["nodejs24": .nodejs24] }
extension GrantedCredentialScope: OpenEnumeration { public static let known: Texts = [
  "storage:read": .storageRead, "storage:write": .storageWrite, "ai_gateway:invoke": .aiGatewayInvoke,
  "telemetry:write": .telemetryWrite, "functions:invoke": .functionsInvoke
] }
extension IdentityProviderId: OpenEnumeration { public static let known: Texts = [
  "github": .github, "google": .google, "hasura": .hasura, "microsoft": .microsoft, "microsoftv2": .microsoftv2,
  "vercelmp": .vercelmp, "keycloak": .keycloak
] }
extension MemberRole: OpenEnumeration { public static let known: Texts = [
  "admin": .admin, "member": .member, "editor": .editor, "viewer": .viewer, "collaborator": .collaborator
] }
extension MemberSortBy: OpenEnumeration { public static let known: Texts = [
  "email": .email, "role": .role, "joined_at": .joinedAt
] }
extension NeonAuthEmailVerificationMethod: OpenEnumeration { public static let known: Texts = [
  "link": .link, "otp": .otp
] }
extension NeonAuthOauthProviderId: OpenEnumeration { public static let known: Texts = [
  "google": .google, "github": .github, "microsoft": .microsoft, "vercel": .vercel
] }
extension NeonAuthOauthProviderType: OpenEnumeration { public static let known: Texts = [
  "standard": .standard, "shared": .shared
] }
extension NeonAuthOrganizationConfigCreatorRole: OpenEnumeration { public static let known: Texts = [
  "admin": .admin, "owner": .owner
] }
extension NeonAuthOrganizationConfigUpdateCreatorRole: OpenEnumeration { public static let known: Texts = [
  "admin": .admin, "owner": .owner
] }
extension NeonAuthProviderProjectOwnedBy: OpenEnumeration { public static let known: Texts = [
  "user": .user, "neon": .neon
] }
extension NeonAuthProviderProjectTransferStatus: OpenEnumeration { public static let known: Texts = [
  "initiated": .initiated, "finished": .finished
] }
extension NeonAuthSupportedAuthProvider: OpenEnumeration { public static let known: Texts = [
  "mock": .mock, "stack": .stack, "better_auth": .betterAuth
] }
extension NeonAuthWebhookConfigEnabledEventsItem: OpenEnumeration { public static let known: Texts = [
  "user.before_create": .userBeforeCreate, "user.created": .userCreated, "send.otp": .sendOtp,
  "send.magic_link": .sendMagicLink, "organization.invitation.created": .organizationInvitationCreated,
  "organization.invitation.accepted": .organizationInvitationAccepted, "phone_number.verified": .phoneNumberVerified
] }
extension NeonFunctionDeploymentStatus: OpenEnumeration { public static let known: Texts = [
  "pending": .pending, "building": .building, "completed": .completed, "failed": .failed
] }
extension OperationAction: OpenEnumeration { public static let known: Texts = [
  "create_compute": .createCompute, "create_timeline": .createTimeline, "start_compute": .startCompute,
  "suspend_compute": .suspendCompute, "apply_config": .applyConfig, "check_availability": .checkAvailability,
  "delete_timeline": .deleteTimeline, "create_branch": .createBranch, "import_data": .importData,
  "tenant_ignore": .tenantIgnore, "tenant_attach": .tenantAttach, "tenant_detach": .tenantDetach,
  "tenant_detach_safekeepers": .tenantDetachSafekeepers, "tenant_attach_safekeepers": .tenantAttachSafekeepers,
  "tenant_reattach": .tenantReattach, "replace_safekeeper": .replaceSafekeeper,
  "disable_maintenance": .disableMaintenance, "apply_storage_config": .applyStorageConfig,
  "prepare_secondary_pageserver": .prepareSecondaryPageserver, "switch_pageserver": .switchPageserver,
  "detach_parent_branch": .detachParentBranch, "timeline_archive": .timelineArchive,
  "timeline_unarchive": .timelineUnarchive, "start_reserved_compute": .startReservedCompute,
  "sync_dbs_and_roles_from_compute": .syncDbsAndRolesFromCompute, "apply_schema_from_branch": .applySchemaFromBranch,
  "timeline_mark_invisible": .timelineMarkInvisible, "timeline_update_protected_config": .timelineUpdateProtectedConfig,
  "prewarm_replica": .prewarmReplica, "promote_replica": .promoteReplica, "set_storage_non_dirty": .setStorageNonDirty,
  "swap_binding_id": .swapBindingId, "finalize_migration": .finalizeMigration,
  "mark_migration_prepared": .markMigrationPrepared, "update_catalog": .updateCatalog, "epc_sync": .epcSync
] }
extension OperationStatus: OpenEnumeration { public static let known: Texts = [
  "scheduling": .scheduling, "running": .running, "finished": .finished, "failed": .failed, "error": .error,
  "cancelling": .cancelling, "cancelled": .cancelled, "skipped": .skipped
] }
extension PaymentSourceBankCardBrand: OpenEnumeration { public static let known: Texts = [
  "amex": .amex, "diners": .diners, "discover": .discover, "jcb": .jcb, "mastercard": .mastercard,
  "unionpay": .unionpay, "unknown": .serverUnknown, "visa": .visa
] }
extension PresignRequestOperation: OpenEnumeration { public static let known: Texts = [
  "upload": .upload, "download": .download
] }
extension ProjectAuditLogLevel: OpenEnumeration { public static let known: Texts = [
  "base": .base, "extended": .extended, "full": .full
] }
extension ProjectBranchLogSeverity: OpenEnumeration { public static let known: Texts = [
  "trace": .trace, "debug": .debug, "info": .info, "warn": .warn, "error": .error, "fatal": .fatal
] }
extension ProjectBranchLogSource: OpenEnumeration { public static let known: Texts = [
  "function": .function, "storage": .storage, "pg_endpoint": .pgEndpoint
] }
extension ProjectBranchLogsInvalidQueryReason: OpenEnumeration { public static let known: Texts = [
  "time_range_too_large": .timeRangeTooLarge, "invalid_time_range": .invalidTimeRange,
  "conflicting_time_range": .conflictingTimeRange, "invalid_cursor": .invalidCursor, "unknown_field": .unknownField,
  "invalid_logql": .invalidLogql, "conflicting_filters": .conflictingFilters
] }
extension ProjectBranchLogsNotAvailableReason: OpenEnumeration { public static let known: Texts = [
  "branch_not_found": .branchNotFound, "telemetry_not_enabled": .telemetryNotEnabled
] }
extension ProjectBranchLogsQueryRequestSortOrder: OpenEnumeration { public static let known: Texts = [
  "asc": .asc, "desc": .desc
] }
extension ProjectMemberGrantSource: OpenEnumeration { public static let known: Texts = [
  "explicit": .explicit, "org_role_default": .orgRoleDefault, "org_admin_override": .orgAdminOverride,
  "unassigned": .unassigned
] }
extension ProjectMemberOrgRole: OpenEnumeration { public static let known: Texts = [
  "admin": .admin, "member": .member, "editor": .editor, "viewer": .viewer, "collaborator": .collaborator
] }
extension ProjectPermissionLevel: OpenEnumeration { public static let known: Texts = [
  "VIEWER": .viewer, "EDITOR": .editor, "ADMIN": .admin
] }
extension ProjectRole: OpenEnumeration { public static let known: Texts = [
  "viewer": .viewer, "editor": .editor, "admin": .admin
] }
extension RotateCredentialResponsePrincipalType: OpenEnumeration { public static let known: Texts = ["user": .user] }
extension SortOrder: OpenEnumeration { public static let known: Texts = ["asc": .asc, "desc": .desc] }
