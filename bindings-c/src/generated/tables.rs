// Written by cargo xtask generate from api/. Do not edit.
//! Types behind the border.

handles! {
    neonapi_accept_project_transfer_request neonapi_accept_project_transfer_request_owner = neonapi::models::AcceptProjectTransferRequest;
    neonapi_active_regions_response neonapi_active_regions_response_owner = neonapi::models::ActiveRegionsResponse;
    neonapi_add_auth_oauth_provider neonapi_add_auth_oauth_provider_owner = neonapi::models::AddAuthOauthProvider;
    neonapi_add_auth_trusted_domain neonapi_add_auth_trusted_domain_owner = neonapi::models::AddAuthTrustedDomain;
    neonapi_add_legacy_auth_domain neonapi_add_legacy_auth_domain_owner = neonapi::models::AddLegacyAuthDomain;
    neonapi_add_legacy_auth_oauth_provider neonapi_add_legacy_auth_oauth_provider_owner = neonapi::models::AddLegacyAuthOauthProvider;
    neonapi_add_project_jwks neonapi_add_project_jwks_owner = neonapi::models::AddProjectJwks;
    neonapi_advisor_issue neonapi_advisor_issue_owner = neonapi::models::AdvisorIssue;
    neonapi_allowed_ips neonapi_allowed_ips_owner = neonapi::models::AllowedIps;
    neonapi_annotation_data neonapi_annotation_data_owner = neonapi::models::AnnotationData;
    neonapi_annotation_object_data neonapi_annotation_object_data_owner = neonapi::models::AnnotationObjectData;
    neonapi_anonymization_run_metadata neonapi_anonymization_run_metadata_owner = neonapi::models::AnonymizationRunMetadata;
    neonapi_anonymized_branch_status_response neonapi_anonymized_branch_status_response_owner = neonapi::models::AnonymizedBranchStatusResponse;
    neonapi_api_key_create_response neonapi_api_key_create_response_owner = neonapi::models::ApiKeyCreateResponse;
    neonapi_api_key_creator_data neonapi_api_key_creator_data_owner = neonapi::models::ApiKeyCreatorData;
    neonapi_api_key_revoke_response neonapi_api_key_revoke_response_owner = neonapi::models::ApiKeyRevokeResponse;
    neonapi_api_keys_list_response_item neonapi_api_keys_list_response_item_owner = neonapi::models::ApiKeysListResponseItem;
    neonapi_assign_organization_vpc_endpoint neonapi_assign_organization_vpc_endpoint_owner = neonapi::models::AssignOrganizationVpcEndpoint;
    neonapi_assign_project_vpc_endpoint neonapi_assign_project_vpc_endpoint_owner = neonapi::models::AssignProjectVpcEndpoint;
    neonapi_auth_details_response neonapi_auth_details_response_owner = neonapi::models::AuthDetailsResponse;
    neonapi_available_preload_libraries neonapi_available_preload_libraries_owner = neonapi::models::AvailablePreloadLibraries;
    neonapi_available_preload_library neonapi_available_preload_library_owner = neonapi::models::AvailablePreloadLibrary;
    neonapi_backup_schedule neonapi_backup_schedule_owner = neonapi::models::BackupSchedule;
    neonapi_backup_schedule_item neonapi_backup_schedule_item_owner = neonapi::models::BackupScheduleItem;
    neonapi_billing_account neonapi_billing_account_owner = neonapi::models::BillingAccount;
    neonapi_branch neonapi_branch_owner = neonapi::models::Branch;
    neonapi_branch_ai_gateway neonapi_branch_ai_gateway_owner = neonapi::models::BranchAiGateway;
    neonapi_branch_create_request_endpoint_options neonapi_branch_create_request_endpoint_options_owner = neonapi::models::BranchCreateRequestEndpointOptions;
    neonapi_branch_created_by_data neonapi_branch_created_by_data_owner = neonapi::models::BranchCreatedBy;
    neonapi_branch_operations neonapi_branch_operations_owner = neonapi::models::BranchOperations;
    neonapi_branch_recovery_info neonapi_branch_recovery_info_owner = neonapi::models::BranchRecoveryInfo;
    neonapi_branch_restricted_action neonapi_branch_restricted_action_owner = neonapi::models::BranchRestrictedAction;
    neonapi_branch_schema_json neonapi_branch_schema_json_owner = neonapi::models::BranchSchemaJson;
    neonapi_branch_schema_json_tables_item neonapi_branch_schema_json_tables_item_owner = neonapi::models::BranchSchemaJsonTablesItem;
    neonapi_branch_schema_json_tables_item_columns_item neonapi_branch_schema_json_tables_item_columns_item_owner = neonapi::models::BranchSchemaJsonTablesItemColumnsItem;
    neonapi_branch_schema_json_tables_item_constraints_item neonapi_branch_schema_json_tables_item_constraints_item_owner = neonapi::models::BranchSchemaJsonTablesItemConstraintsItem;
    neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data_owner = neonapi::models::BranchSchemaJsonTablesItemConstraintsItemReferencedTable;
    neonapi_branch_schema_response neonapi_branch_schema_response_owner = neonapi::models::BranchSchemaResponse;
    neonapi_branch_storage neonapi_branch_storage_owner = neonapi::models::BranchStorage;
    neonapi_bucket neonapi_bucket_owner = neonapi::models::Bucket;
    neonapi_bucket_object neonapi_bucket_object_owner = neonapi::models::BucketObject;
    neonapi_bucket_objects_list_response neonapi_bucket_objects_list_response_owner = neonapi::models::BucketObjectsListResponse;
    neonapi_buckets_list_response neonapi_buckets_list_response_owner = neonapi::models::BucketsListResponse;
    neonapi_compare_branch_schema neonapi_compare_branch_schema_owner = neonapi::models::CompareBranchSchema;
    neonapi_connected_branch neonapi_connected_branch_owner = neonapi::ConnectedBranch;
    neonapi_connected_project neonapi_connected_project_owner = neonapi::ConnectedProject;
    neonapi_connection_details neonapi_connection_details_owner = neonapi::models::ConnectionDetails;
    neonapi_connection_parameters neonapi_connection_parameters_owner = neonapi::models::ConnectionParameters;
    neonapi_connection_string neonapi_connection_string_owner = neonapi::ConnectionString;
    neonapi_consumption_history_per_branch_v2 neonapi_consumption_history_per_branch_v2_owner = neonapi::models::ConsumptionHistoryPerBranchV2;
    neonapi_consumption_history_per_period neonapi_consumption_history_per_period_owner = neonapi::models::ConsumptionHistoryPerPeriod;
    neonapi_consumption_history_per_period_v2 neonapi_consumption_history_per_period_v2_owner = neonapi::models::ConsumptionHistoryPerPeriodV2;
    neonapi_consumption_history_per_project neonapi_consumption_history_per_project_owner = neonapi::models::ConsumptionHistoryPerProject;
    neonapi_consumption_history_per_project_v2 neonapi_consumption_history_per_project_v2_owner = neonapi::models::ConsumptionHistoryPerProjectV2;
    neonapi_consumption_history_per_timeframe neonapi_consumption_history_per_timeframe_owner = neonapi::models::ConsumptionHistoryPerTimeframe;
    neonapi_consumption_history_per_timeframe_v2 neonapi_consumption_history_per_timeframe_v2_owner = neonapi::models::ConsumptionHistoryPerTimeframeV2;
    neonapi_consumption_metric_value neonapi_consumption_metric_value_owner = neonapi::models::ConsumptionMetricValue;
    neonapi_consumption_per_branch_v2_data neonapi_consumption_per_branch_v2_data_owner = neonapi::models::ConsumptionPerBranchV2;
    neonapi_consumption_per_project_data neonapi_consumption_per_project_data_owner = neonapi::models::ConsumptionPerProject;
    neonapi_consumption_per_project_v2_data neonapi_consumption_per_project_v2_data_owner = neonapi::models::ConsumptionPerProjectV2;
    neonapi_count_branches neonapi_count_branches_owner = neonapi::models::CountBranches;
    neonapi_create_anonymized_branch neonapi_create_anonymized_branch_owner = neonapi::models::CreateAnonymizedBranch;
    neonapi_create_api_key neonapi_create_api_key_owner = neonapi::models::CreateApiKey;
    neonapi_create_auth neonapi_create_auth_owner = neonapi::models::CreateAuth;
    neonapi_create_auth_user neonapi_create_auth_user_owner = neonapi::models::CreateAuthUser;
    neonapi_create_branch neonapi_create_branch_owner = neonapi::models::CreateBranch;
    neonapi_create_bucket neonapi_create_bucket_owner = neonapi::models::CreateBucket;
    neonapi_create_credential neonapi_create_credential_owner = neonapi::models::CreateCredential;
    neonapi_create_credential_response neonapi_create_credential_response_owner = neonapi::models::CreateCredentialResponse;
    neonapi_create_data_api neonapi_create_data_api_owner = neonapi::models::CreateDataApi;
    neonapi_create_database neonapi_create_database_owner = neonapi::models::CreateDatabase;
    neonapi_create_endpoint neonapi_create_endpoint_owner = neonapi::models::CreateEndpoint;
    neonapi_create_legacy_auth_integration neonapi_create_legacy_auth_integration_owner = neonapi::models::CreateLegacyAuthIntegration;
    neonapi_create_legacy_auth_sdk_keys neonapi_create_legacy_auth_sdk_keys_owner = neonapi::models::CreateLegacyAuthSdkKeys;
    neonapi_create_legacy_auth_user neonapi_create_legacy_auth_user_owner = neonapi::models::CreateLegacyAuthUser;
    neonapi_create_organization_api_key neonapi_create_organization_api_key_owner = neonapi::models::CreateOrganizationApiKey;
    neonapi_create_organization_invitations neonapi_create_organization_invitations_owner = neonapi::models::CreateOrganizationInvitations;
    neonapi_create_project neonapi_create_project_owner = neonapi::models::CreateProject;
    neonapi_create_project_branch_anonymized_response neonapi_create_project_branch_anonymized_response_owner = neonapi::models::CreateProjectBranchAnonymizedResponse;
    neonapi_create_project_branch_response neonapi_create_project_branch_response_owner = neonapi::models::CreateProjectBranchResponse;
    neonapi_create_project_response neonapi_create_project_response_owner = neonapi::models::CreateProjectResponse;
    neonapi_create_project_transfer_request neonapi_create_project_transfer_request_owner = neonapi::models::CreateProjectTransferRequest;
    neonapi_create_role neonapi_create_role_owner = neonapi::models::CreateRole;
    neonapi_create_snapshot neonapi_create_snapshot_owner = neonapi::models::CreateSnapshot;
    neonapi_create_snapshot_response neonapi_create_snapshot_response_owner = neonapi::models::CreateSnapshotResponse;
    neonapi_credential_meta neonapi_credential_meta_owner = neonapi::models::CredentialMeta;
    neonapi_credential_secret neonapi_credential_secret_owner = neonapi::models::CredentialSecret;
    neonapi_current_user_auth_account neonapi_current_user_auth_account_owner = neonapi::models::CurrentUserAuthAccount;
    neonapi_current_user_info_response neonapi_current_user_info_response_owner = neonapi::models::CurrentUserInfoResponse;
    neonapi_cursor_pagination neonapi_cursor_pagination_owner = neonapi::models::CursorPagination;
    neonapi_custom_domain neonapi_custom_domain_owner = neonapi::models::CustomDomain;
    neonapi_data_api_response neonapi_data_api_response_owner = neonapi::models::DataApiResponse;
    neonapi_data_api_settings neonapi_data_api_settings_owner = neonapi::models::DataApiSettings;
    neonapi_database neonapi_database_owner = neonapi::models::Database;
    neonapi_database_operations neonapi_database_operations_owner = neonapi::models::DatabaseOperations;
    neonapi_databases_response neonapi_databases_response_owner = neonapi::models::DatabasesResponse;
    neonapi_default_endpoint_settings neonapi_default_endpoint_settings_owner = neonapi::models::DefaultEndpointSettings;
    neonapi_delete_auth_trusted_domains neonapi_delete_auth_trusted_domains_owner = neonapi::models::DeleteAuthTrustedDomains;
    neonapi_delete_legacy_auth_domains neonapi_delete_legacy_auth_domains_owner = neonapi::models::DeleteLegacyAuthDomains;
    neonapi_delete_legacy_auth_integration neonapi_delete_legacy_auth_integration_owner = neonapi::models::DeleteLegacyAuthIntegration;
    neonapi_delete_objects_by_prefix neonapi_delete_objects_by_prefix_owner = neonapi::models::DeleteObjectsByPrefix;
    neonapi_deploy_function neonapi_deploy_function_owner = neonapi::models::DeployFunction;
    neonapi_disable_auth neonapi_disable_auth_owner = neonapi::models::DisableAuth;
    neonapi_endpoint neonapi_endpoint_owner = neonapi::models::Endpoint;
    neonapi_endpoint_operations neonapi_endpoint_operations_owner = neonapi::models::EndpointOperations;
    neonapi_endpoint_settings_data neonapi_endpoint_settings_data_owner = neonapi::models::EndpointSettingsData;
    neonapi_endpoints_response neonapi_endpoints_response_owner = neonapi::models::EndpointsResponse;
    neonapi_finalize_branch_restore neonapi_finalize_branch_restore_owner = neonapi::models::FinalizeBranchRestore;
    neonapi_function_trigger_schedule neonapi_function_trigger_schedule_owner = neonapi::models::FunctionTriggerSchedule;
    neonapi_function_trigger_storage_object_created neonapi_function_trigger_storage_object_created_owner = neonapi::models::FunctionTriggerStorageObjectCreated;
    neonapi_get_branch_schema neonapi_get_branch_schema_owner = neonapi::models::GetBranchSchema;
    neonapi_get_connection_uri neonapi_get_connection_uri_owner = neonapi::models::GetConnectionUri;
    neonapi_get_consumption_history_per_branch_v2_response neonapi_get_consumption_history_per_branch_v2_response_owner = neonapi::models::GetConsumptionHistoryPerBranchV2Response;
    neonapi_get_consumption_history_per_project_response neonapi_get_consumption_history_per_project_response_owner = neonapi::models::GetConsumptionHistoryPerProjectResponse;
    neonapi_get_consumption_history_per_project_v2_response neonapi_get_consumption_history_per_project_v2_response_owner = neonapi::models::GetConsumptionHistoryPerProjectV2Response;
    neonapi_get_organization_members_response neonapi_get_organization_members_response_owner = neonapi::models::GetOrganizationMembersResponse;
    neonapi_get_project_advisor_security_issues_response neonapi_get_project_advisor_security_issues_response_owner = neonapi::models::GetProjectAdvisorSecurityIssuesResponse;
    neonapi_get_project_branch_response neonapi_get_project_branch_response_owner = neonapi::models::GetProjectBranchResponse;
    neonapi_gotten_branch neonapi_gotten_branch_owner = neonapi::GottenBranch;
    neonapi_grant_project_permission neonapi_grant_project_permission_owner = neonapi::models::GrantProjectPermission;
    neonapi_invitation neonapi_invitation_owner = neonapi::models::Invitation;
    neonapi_jwks neonapi_jwks_owner = neonapi::models::Jwks;
    neonapi_jwks_creation_operation neonapi_jwks_creation_operation_owner = neonapi::models::JwksCreationOperation;
    neonapi_list_branches neonapi_list_branches_owner = neonapi::models::ListBranches;
    neonapi_list_credentials_response neonapi_list_credentials_response_owner = neonapi::models::ListCredentialsResponse;
    neonapi_list_custom_domains neonapi_list_custom_domains_owner = neonapi::models::ListCustomDomains;
    neonapi_list_functions neonapi_list_functions_owner = neonapi::models::ListFunctions;
    neonapi_list_log_field_values neonapi_list_log_field_values_owner = neonapi::models::ListLogFieldValues;
    neonapi_list_neon_auth_integrations_response neonapi_list_neon_auth_integrations_response_owner = neonapi::models::ListNeonAuthIntegrationsResponse;
    neonapi_list_neon_auth_oauth_providers_response neonapi_list_neon_auth_oauth_providers_response_owner = neonapi::models::ListNeonAuthOauthProvidersResponse;
    neonapi_list_objects neonapi_list_objects_owner = neonapi::models::ListObjects;
    neonapi_list_operations neonapi_list_operations_owner = neonapi::models::ListOperations;
    neonapi_list_organization_members neonapi_list_organization_members_owner = neonapi::models::ListOrganizationMembers;
    neonapi_list_project_advisor_issues neonapi_list_project_advisor_issues_owner = neonapi::models::ListProjectAdvisorIssues;
    neonapi_list_project_branch_custom_domains_response neonapi_list_project_branch_custom_domains_response_owner = neonapi::models::ListProjectBranchCustomDomainsResponse;
    neonapi_list_project_branch_functions_response neonapi_list_project_branch_functions_response_owner = neonapi::models::ListProjectBranchFunctionsResponse;
    neonapi_list_project_branches_response neonapi_list_project_branches_response_owner = neonapi::models::ListProjectBranchesResponse;
    neonapi_list_project_members neonapi_list_project_members_owner = neonapi::models::ListProjectMembers;
    neonapi_list_project_members_response neonapi_list_project_members_response_owner = neonapi::models::ListProjectMembersResponse;
    neonapi_list_project_operations_response neonapi_list_project_operations_response_owner = neonapi::models::ListProjectOperationsResponse;
    neonapi_list_project_permissions_response neonapi_list_project_permissions_response_owner = neonapi::models::ListProjectPermissionsResponse;
    neonapi_list_projects neonapi_list_projects_owner = neonapi::models::ListProjects;
    neonapi_list_projects_response neonapi_list_projects_response_owner = neonapi::models::ListProjectsResponse;
    neonapi_list_regions neonapi_list_regions_owner = neonapi::models::ListRegions;
    neonapi_list_shared_projects neonapi_list_shared_projects_owner = neonapi::models::ListSharedProjects;
    neonapi_list_shared_projects_response neonapi_list_shared_projects_response_owner = neonapi::models::ListSharedProjectsResponse;
    neonapi_list_snapshots_response neonapi_list_snapshots_response_owner = neonapi::models::ListSnapshotsResponse;
    neonapi_maintenance_window neonapi_maintenance_window_owner = neonapi::models::MaintenanceWindow;
    neonapi_masking_rule neonapi_masking_rule_owner = neonapi::models::MaskingRule;
    neonapi_member neonapi_member_owner = neonapi::models::Member;
    neonapi_member_user_info neonapi_member_user_info_owner = neonapi::models::MemberUserInfo;
    neonapi_member_with_user neonapi_member_with_user_owner = neonapi::models::MemberWithUser;
    neonapi_neon_auth_create_integration_response neonapi_neon_auth_create_integration_response_owner = neonapi::models::NeonAuthCreateIntegrationResponse;
    neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item_owner = neonapi::models::NeonAuthDeleteDomainFromRedirectUriWhitelistItem;
    neonapi_neon_auth_email_and_password_config neonapi_neon_auth_email_and_password_config_owner = neonapi::models::NeonAuthEmailAndPasswordConfig;
    neonapi_neon_auth_email_server_config neonapi_neon_auth_email_server_config_owner = neonapi::models::NeonAuthEmailServerConfig;
    neonapi_neon_auth_email_server_config_response neonapi_neon_auth_email_server_config_response_owner = neonapi::models::NeonAuthEmailServerConfigResponse;
    neonapi_neon_auth_integration neonapi_neon_auth_integration_owner = neonapi::models::NeonAuthIntegration;
    neonapi_neon_auth_magic_link_config neonapi_neon_auth_magic_link_config_owner = neonapi::models::NeonAuthMagicLinkConfig;
    neonapi_neon_auth_oauth_provider neonapi_neon_auth_oauth_provider_owner = neonapi::models::NeonAuthOauthProvider;
    neonapi_neon_auth_organization_config neonapi_neon_auth_organization_config_owner = neonapi::models::NeonAuthOrganizationConfig;
    neonapi_neon_auth_phone_number_config neonapi_neon_auth_phone_number_config_owner = neonapi::models::NeonAuthPhoneNumberConfig;
    neonapi_neon_auth_plugin_configs neonapi_neon_auth_plugin_configs_owner = neonapi::models::NeonAuthPluginConfigs;
    neonapi_neon_auth_redirect_uri_whitelist_domain neonapi_neon_auth_redirect_uri_whitelist_domain_owner = neonapi::models::NeonAuthRedirectUriWhitelistDomain;
    neonapi_neon_auth_redirect_uri_whitelist_response neonapi_neon_auth_redirect_uri_whitelist_response_owner = neonapi::models::NeonAuthRedirectUriWhitelistResponse;
    neonapi_neon_auth_webhook_config neonapi_neon_auth_webhook_config_owner = neonapi::models::NeonAuthWebhookConfig;
    neonapi_neon_function neonapi_neon_function_owner = neonapi::models::NeonFunction;
    neonapi_neon_function_deployment neonapi_neon_function_deployment_owner = neonapi::models::NeonFunctionDeployment;
    neonapi_operation neonapi_operation_owner = neonapi::models::Operation;
    neonapi_org_api_key_create_response neonapi_org_api_key_create_response_owner = neonapi::models::OrgApiKeyCreateResponse;
    neonapi_org_api_key_revoke_response neonapi_org_api_key_revoke_response_owner = neonapi::models::OrgApiKeyRevokeResponse;
    neonapi_org_api_keys_list_response_item neonapi_org_api_keys_list_response_item_owner = neonapi::models::OrgApiKeysListResponseItem;
    neonapi_organization neonapi_organization_owner = neonapi::models::Organization;
    neonapi_organization_invitations_response neonapi_organization_invitations_response_owner = neonapi::models::OrganizationInvitationsResponse;
    neonapi_organization_invite_create_request neonapi_organization_invite_create_request_owner = neonapi::models::OrganizationInviteCreateRequest;
    neonapi_organizations_response neonapi_organizations_response_owner = neonapi::models::OrganizationsResponse;
    neonapi_pagination neonapi_pagination_owner = neonapi::models::Pagination;
    neonapi_payment_source neonapi_payment_source_owner = neonapi::models::PaymentSource;
    neonapi_payment_source_bank_card neonapi_payment_source_bank_card_owner = neonapi::models::PaymentSourceBankCard;
    neonapi_plan_details neonapi_plan_details_owner = neonapi::models::PlanDetails;
    neonapi_plan_version neonapi_plan_version_owner = neonapi::models::PlanVersion;
    neonapi_preload_libraries neonapi_preload_libraries_owner = neonapi::models::PreloadLibraries;
    neonapi_presign_object neonapi_presign_object_owner = neonapi::models::PresignObject;
    neonapi_presign_response neonapi_presign_response_owner = neonapi::models::PresignResponse;
    neonapi_project neonapi_project_owner = neonapi::models::Project;
    neonapi_project_branch_log_field_values_response neonapi_project_branch_log_field_values_response_owner = neonapi::models::ProjectBranchLogFieldValuesResponse;
    neonapi_project_branch_log_fields_response neonapi_project_branch_log_fields_response_owner = neonapi::models::ProjectBranchLogFieldsResponse;
    neonapi_project_branch_log_record neonapi_project_branch_log_record_owner = neonapi::models::ProjectBranchLogRecord;
    neonapi_project_branch_logs_query_response neonapi_project_branch_logs_query_response_owner = neonapi::models::ProjectBranchLogsQueryResponse;
    neonapi_project_create_request_project_branch neonapi_project_create_request_project_branch_owner = neonapi::models::ProjectCreateRequestProjectBranch;
    neonapi_project_jwks_response neonapi_project_jwks_response_owner = neonapi::models::ProjectJwksResponse;
    neonapi_project_list_item neonapi_project_list_item_owner = neonapi::models::ProjectListItem;
    neonapi_project_member neonapi_project_member_owner = neonapi::models::ProjectMember;
    neonapi_project_member_role_response neonapi_project_member_role_response_owner = neonapi::models::ProjectMemberRoleResponse;
    neonapi_project_owner_data neonapi_project_owner_data_owner = neonapi::models::ProjectOwnerData;
    neonapi_project_permission neonapi_project_permission_owner = neonapi::models::ProjectPermission;
    neonapi_project_quota neonapi_project_quota_owner = neonapi::models::ProjectQuota;
    neonapi_project_recover_response neonapi_project_recover_response_owner = neonapi::models::ProjectRecoverResponse;
    neonapi_project_settings_data neonapi_project_settings_data_owner = neonapi::models::ProjectSettingsData;
    neonapi_project_transfer_request_response neonapi_project_transfer_request_response_owner = neonapi::models::ProjectTransferRequestResponse;
    neonapi_query_logs neonapi_query_logs_owner = neonapi::models::QueryLogs;
    neonapi_region_response neonapi_region_response_owner = neonapi::models::RegionResponse;
    neonapi_register_custom_domain neonapi_register_custom_domain_owner = neonapi::models::RegisterCustomDomain;
    neonapi_remove_project_member_role neonapi_remove_project_member_role_owner = neonapi::models::RemoveProjectMemberRole;
    neonapi_restore_branch neonapi_restore_branch_owner = neonapi::models::RestoreBranch;
    neonapi_restore_snapshot neonapi_restore_snapshot_owner = neonapi::models::RestoreSnapshot;
    neonapi_restore_snapshot_response neonapi_restore_snapshot_response_owner = neonapi::models::RestoreSnapshotResponse;
    neonapi_restored_snapshot neonapi_restored_snapshot_owner = neonapi::RestoredSnapshot;
    neonapi_role neonapi_role_owner = neonapi::models::Role;
    neonapi_role_operations neonapi_role_operations_owner = neonapi::models::RoleOperations;
    neonapi_roles_response neonapi_roles_response_owner = neonapi::models::RolesResponse;
    neonapi_rotate_credential_response neonapi_rotate_credential_response_owner = neonapi::models::RotateCredentialResponse;
    neonapi_schedule_trigger neonapi_schedule_trigger_owner = neonapi::models::ScheduleTrigger;
    neonapi_schedule_trigger_create_request neonapi_schedule_trigger_create_request_owner = neonapi::models::ScheduleTriggerCreateRequest;
    neonapi_schedule_trigger_update_request neonapi_schedule_trigger_update_request_owner = neonapi::models::ScheduleTriggerUpdateRequest;
    neonapi_send_auth_test_email neonapi_send_auth_test_email_owner = neonapi::models::SendAuthTestEmail;
    neonapi_send_neon_auth_test_email_response neonapi_send_neon_auth_test_email_response_owner = neonapi::models::SendNeonAuthTestEmailResponse;
    neonapi_set_organization_spending_limit neonapi_set_organization_spending_limit_owner = neonapi::models::SetOrganizationSpendingLimit;
    neonapi_set_project_member_role neonapi_set_project_member_role_owner = neonapi::models::SetProjectMemberRole;
    neonapi_set_snapshot_schedule neonapi_set_snapshot_schedule_owner = neonapi::models::SetSnapshotSchedule;
    neonapi_shared_email_server neonapi_shared_email_server_owner = neonapi::models::SharedEmailServer;
    neonapi_snapshot neonapi_snapshot_owner = neonapi::models::Snapshot;
    neonapi_standard_email_server neonapi_standard_email_server_owner = neonapi::models::StandardEmailServer;
    neonapi_standard_email_server_response neonapi_standard_email_server_response_owner = neonapi::models::StandardEmailServerResponse;
    neonapi_storage_object_created_trigger neonapi_storage_object_created_trigger_owner = neonapi::models::StorageObjectCreatedTrigger;
    neonapi_storage_object_created_trigger_create_request neonapi_storage_object_created_trigger_create_request_owner = neonapi::models::StorageObjectCreatedTriggerCreateRequest;
    neonapi_storage_object_created_trigger_update_request neonapi_storage_object_created_trigger_update_request_owner = neonapi::models::StorageObjectCreatedTriggerUpdateRequest;
    neonapi_test_auth_email_provider neonapi_test_auth_email_provider_owner = neonapi::models::TestAuthEmailProvider;
    neonapi_transfer_legacy_auth_ownership neonapi_transfer_legacy_auth_ownership_owner = neonapi::models::TransferLegacyAuthOwnership;
    neonapi_transfer_projects neonapi_transfer_projects_owner = neonapi::models::TransferProjects;
    neonapi_transfer_projects_from_user neonapi_transfer_projects_from_user_owner = neonapi::models::TransferProjectsFromUser;
    neonapi_trigger neonapi_trigger_owner = neonapi::models::Trigger;
    neonapi_trigger_create_request neonapi_trigger_create_request_owner = neonapi::models::TriggerCreateRequest;
    neonapi_trigger_update_request neonapi_trigger_update_request_owner = neonapi::models::TriggerUpdateRequest;
    neonapi_triggers_list_response neonapi_triggers_list_response_owner = neonapi::models::TriggersListResponse;
    neonapi_update_auth_allow_localhost neonapi_update_auth_allow_localhost_owner = neonapi::models::UpdateAuthAllowLocalhost;
    neonapi_update_auth_config neonapi_update_auth_config_owner = neonapi::models::UpdateAuthConfig;
    neonapi_update_auth_email_and_password neonapi_update_auth_email_and_password_owner = neonapi::models::UpdateAuthEmailAndPassword;
    neonapi_update_auth_magic_link_plugin neonapi_update_auth_magic_link_plugin_owner = neonapi::models::UpdateAuthMagicLinkPlugin;
    neonapi_update_auth_oauth_provider neonapi_update_auth_oauth_provider_owner = neonapi::models::UpdateAuthOauthProvider;
    neonapi_update_auth_organization_plugin neonapi_update_auth_organization_plugin_owner = neonapi::models::UpdateAuthOrganizationPlugin;
    neonapi_update_auth_phone_number_plugin neonapi_update_auth_phone_number_plugin_owner = neonapi::models::UpdateAuthPhoneNumberPlugin;
    neonapi_update_auth_user_role neonapi_update_auth_user_role_owner = neonapi::models::UpdateAuthUserRole;
    neonapi_update_auth_webhooks neonapi_update_auth_webhooks_owner = neonapi::models::UpdateAuthWebhooks;
    neonapi_update_branch neonapi_update_branch_owner = neonapi::models::UpdateBranch;
    neonapi_update_data_api neonapi_update_data_api_owner = neonapi::models::UpdateDataApi;
    neonapi_update_database neonapi_update_database_owner = neonapi::models::UpdateDatabase;
    neonapi_update_endpoint neonapi_update_endpoint_owner = neonapi::models::UpdateEndpoint;
    neonapi_update_function neonapi_update_function_owner = neonapi::models::UpdateFunction;
    neonapi_update_legacy_auth_oauth_provider neonapi_update_legacy_auth_oauth_provider_owner = neonapi::models::UpdateLegacyAuthOauthProvider;
    neonapi_update_masking_rules neonapi_update_masking_rules_owner = neonapi::models::UpdateMaskingRules;
    neonapi_update_organization_member neonapi_update_organization_member_owner = neonapi::models::UpdateOrganizationMember;
    neonapi_update_project neonapi_update_project_owner = neonapi::models::UpdateProject;
    neonapi_update_project_response neonapi_update_project_response_owner = neonapi::models::UpdateProjectResponse;
    neonapi_update_snapshot neonapi_update_snapshot_owner = neonapi::models::UpdateSnapshot;
    neonapi_vpc_endpoint neonapi_vpc_endpoint_owner = neonapi::models::VpcEndpoint;
    neonapi_vpc_endpoint_details neonapi_vpc_endpoint_details_owner = neonapi::models::VpcEndpointDetails;
    neonapi_vpc_endpoint_with_region neonapi_vpc_endpoint_with_region_owner = neonapi::models::VpcEndpointWithRegion;
    neonapi_vpc_endpoints_response neonapi_vpc_endpoints_response_owner = neonapi::models::VpcEndpointsResponse;
    neonapi_vpc_endpoints_with_region_response neonapi_vpc_endpoints_with_region_response_owner = neonapi::models::VpcEndpointsWithRegionResponse;
}

pub(crate) type neonapi_invitation_array = crate::handle::Owned<Vec<neonapi::models::Invitation>>;
pub(crate) type neonapi_masking_rule_array = crate::handle::Owned<Vec<neonapi::models::MaskingRule>>;
pub(crate) type neonapi_operation_array = crate::handle::Owned<Vec<neonapi::models::Operation>>;

lists! {
    neonapi_advisor_issue_list = neonapi::models::GetProjectAdvisorSecurityIssuesResponse;
    neonapi_api_keys_list_response_item_list = Vec<neonapi::models::ApiKeysListResponseItem>;
    neonapi_available_preload_library_list = neonapi::models::AvailablePreloadLibraries;
    neonapi_branch_list = neonapi::models::ListProjectBranchesResponse;
    neonapi_bucket_list = neonapi::models::BucketsListResponse;
    neonapi_bucket_object_list = neonapi::models::BucketObjectsListResponse;
    neonapi_consumption_history_per_branch_v2_list = neonapi::models::GetConsumptionHistoryPerBranchV2Response;
    neonapi_consumption_history_per_project_list = neonapi::models::GetConsumptionHistoryPerProjectResponse;
    neonapi_consumption_history_per_project_v2_list = neonapi::models::GetConsumptionHistoryPerProjectV2Response;
    neonapi_credential_meta_list = neonapi::models::ListCredentialsResponse;
    neonapi_custom_domain_list = neonapi::models::ListProjectBranchCustomDomainsResponse;
    neonapi_database_list = neonapi::models::DatabasesResponse;
    neonapi_endpoint_list = neonapi::models::EndpointsResponse;
    neonapi_invitation_list = neonapi::models::OrganizationInvitationsResponse;
    neonapi_jwks_list = neonapi::models::ProjectJwksResponse;
    neonapi_list_shared_projects_response_list = neonapi::models::ListSharedProjectsResponse;
    neonapi_member_with_user_list = neonapi::models::GetOrganizationMembersResponse;
    neonapi_neon_auth_integration_list = neonapi::models::ListNeonAuthIntegrationsResponse;
    neonapi_neon_auth_oauth_provider_list = neonapi::models::ListNeonAuthOauthProvidersResponse;
    neonapi_neon_auth_redirect_uri_whitelist_domain_list = neonapi::models::NeonAuthRedirectUriWhitelistResponse;
    neonapi_neon_function_list = neonapi::models::ListProjectBranchFunctionsResponse;
    neonapi_operation_list = neonapi::models::ListProjectOperationsResponse;
    neonapi_org_api_keys_list_response_item_list = Vec<neonapi::models::OrgApiKeysListResponseItem>;
    neonapi_organization_list = neonapi::models::OrganizationsResponse;
    neonapi_project_branch_log_field_values_response_list = neonapi::models::ProjectBranchLogFieldValuesResponse;
    neonapi_project_branch_log_fields_response_list = neonapi::models::ProjectBranchLogFieldsResponse;
    neonapi_project_branch_log_record_list = neonapi::models::ProjectBranchLogsQueryResponse;
    neonapi_project_list_item_list = neonapi::models::ListProjectsResponse;
    neonapi_project_member_list = neonapi::models::ListProjectMembersResponse;
    neonapi_project_permission_list = neonapi::models::ListProjectPermissionsResponse;
    neonapi_region_response_list = neonapi::models::ActiveRegionsResponse;
    neonapi_role_list = neonapi::models::RolesResponse;
    neonapi_snapshot_list = neonapi::models::ListSnapshotsResponse;
    neonapi_trigger_list = neonapi::models::TriggersListResponse;
    neonapi_vpc_endpoint_list = neonapi::models::VpcEndpointsResponse;
    neonapi_vpc_endpoint_with_region_list = neonapi::models::VpcEndpointsWithRegionResponse;
}

records! {
    neonapi::models::AcceptProjectTransferRequest { org_id }
    neonapi::models::ActiveRegionsResponse { regions }
    neonapi::models::AddAuthOauthProvider { id, client_id, client_secret, microsoft_tenant_id }
    neonapi::models::AddAuthTrustedDomain { domain, auth_provider }
    neonapi::models::AddLegacyAuthDomain { domain, auth_provider }
    neonapi::models::AddLegacyAuthOauthProvider { id, client_id, client_secret,
        microsoft_tenant_id }
    neonapi::models::AddProjectJwks { jwks_url, provider_name, branch_id, jwt_audience,
        role_names }
    neonapi::models::AdvisorIssue { name, title, level, facing, categories, description, detail,
        remediation, metadata, cache_key }
    neonapi::models::AllowedIps { ips }
    neonapi::models::AnnotationData { object, value }
    neonapi::models::AnnotationObjectData { r#type, id }
    neonapi::models::AnonymizationRunMetadata { triggered_by, triggered_by_username }
    neonapi::models::AnonymizedBranchStatusResponse { project_id, branch_id, state,
        status_message, last_run }
    neonapi::models::ApiKeyCreateResponse { key, name, created_by }
    neonapi::models::ApiKeyCreatorData { id, name, image }
    neonapi::models::ApiKeyRevokeResponse { name, created_by, last_used_from_addr }
    neonapi::models::ApiKeysListResponseItem { name, created_by, last_used_from_addr }
    neonapi::models::AssignOrganizationVpcEndpoint { label }
    neonapi::models::AssignProjectVpcEndpoint { label }
    neonapi::models::AuthDetailsResponse { account_id, auth_method, auth_data }
    neonapi::models::AvailablePreloadLibraries { libraries }
    neonapi::models::AvailablePreloadLibrary { library_name, description, version }
    neonapi::models::BackupSchedule { schedule }
    neonapi::models::BackupScheduleItem { frequency }
    neonapi::models::BillingAccount { state, payment_source, subscription_type, payment_method,
        name, email, address_city, address_country, address_country_name, address_line1,
        address_line2, address_postal_code, address_state, orb_portal_url, tax_id, tax_id_type,
        plan_details }
    neonapi::models::Branch { id, project_id, parent_id, parent_lsn, name, current_state,
        pending_state, creation_source, created_by, init_source, restore_status, restored_from,
        restored_as, restricted_actions, recovery }
    neonapi::models::BranchAiGateway { base_url }
    neonapi::models::BranchCreateRequestEndpointOptions { r#type, settings, provisioner }
    neonapi::models::BranchCreatedBy { name, image }
    neonapi::models::BranchOperations { branch, operations }
    neonapi::models::BranchRecoveryInfo { deletion_method }
    neonapi::models::BranchRestrictedAction { name, reason }
    neonapi::models::BranchSchemaJson { tables }
    neonapi::models::BranchSchemaJsonTablesItem { schema, name, columns, constraints }
    neonapi::models::BranchSchemaJsonTablesItemColumnsItem { name, r#type }
    neonapi::models::BranchSchemaJsonTablesItemConstraintsItem { r#type, columns, name,
        referenced_table }
    neonapi::models::BranchSchemaJsonTablesItemConstraintsItemReferencedTable { schema, table,
        columns }
    neonapi::models::BranchSchemaResponse { sql, json }
    neonapi::models::BranchStorage { s3_endpoint, region }
    neonapi::models::Bucket { name, access_level }
    neonapi::models::BucketObject { key, etag }
    neonapi::models::BucketObjectsListResponse { folders, objects, prefix, next_cursor }
    neonapi::models::BucketsListResponse { buckets }
    neonapi::models::CompareBranchSchema { db_name, base_branch_id, lsn, base_lsn }
    neonapi::ConnectedBranch { created, connection_string, pooled_connection_string }
    neonapi::ConnectedProject { created, connection_string, pooled_connection_string }
    neonapi::models::ConnectionDetails { connection_uri, connection_parameters }
    neonapi::models::ConnectionParameters { database, password, role, host, pooler_host }
    neonapi::ConnectionString { branch_id, endpoint_id, database_name, role_name }
    neonapi::models::ConsumptionHistoryPerBranchV2 { project_id, branch_id, periods }
    neonapi::models::ConsumptionHistoryPerPeriod { period_id, period_plan, consumption }
    neonapi::models::ConsumptionHistoryPerPeriodV2 { period_id, period_plan, consumption }
    neonapi::models::ConsumptionHistoryPerProject { project_id, periods }
    neonapi::models::ConsumptionHistoryPerProjectV2 { project_id, periods }
    neonapi::models::ConsumptionHistoryPerTimeframe {  }
    neonapi::models::ConsumptionHistoryPerTimeframeV2 { metrics }
    neonapi::models::ConsumptionMetricValue { metric_name }
    neonapi::models::ConsumptionPerBranchV2 { project_ids, granularity, org_id, metrics, cursor,
        branch_ids }
    neonapi::models::ConsumptionPerProject { granularity, cursor, project_ids, org_id, metrics }
    neonapi::models::ConsumptionPerProjectV2 { granularity, org_id, metrics, cursor,
        project_ids }
    neonapi::models::CountBranches { search }
    neonapi::models::CreateAnonymizedBranch { annotation_value, endpoints, parent_id, name,
        parent_lsn, init_source, masking_rules }
    neonapi::models::CreateApiKey { key_name }
    neonapi::models::CreateAuth { auth_provider, database_name }
    neonapi::models::CreateAuthUser { email, name }
    neonapi::models::CreateBranch { endpoints, parent_id, name, parent_lsn, init_source,
        annotation_value }
    neonapi::models::CreateBucket { name, access_level }
    neonapi::models::CreateCredential { scopes, principal_type, name }
    neonapi::models::CreateCredentialResponse { token_id, token_id_short, name, api_token,
        s3_secret_access_key, scopes, branch_id }
    neonapi::models::CreateDataApi { auth_provider, jwks_url, provider_name, jwt_audience,
        db_anon_role, db_extra_search_path, db_schemas, jwt_role_claim_key, openapi_mode,
        server_cors_allowed_origins }
    neonapi::models::CreateDatabase { name, owner_name }
    neonapi::models::CreateEndpoint { branch_id, r#type, region_id, settings, provisioner,
        pooler_mode, name }
    neonapi::models::CreateLegacyAuthIntegration { auth_provider, project_id, branch_id,
        database_name, role_name }
    neonapi::models::CreateLegacyAuthSdkKeys { project_id, auth_provider }
    neonapi::models::CreateLegacyAuthUser { project_id, auth_provider, email, name }
    neonapi::models::CreateOrganizationApiKey { key_name, project_id }
    neonapi::models::CreateOrganizationInvitations { invitations }
    neonapi::models::CreateProject { settings, name, branch, provisioner, region_id,
        default_endpoint_settings, org_id }
    neonapi::models::CreateProjectBranchAnonymizedResponse { branch, endpoints, operations,
        roles, databases, connection_uris }
    neonapi::models::CreateProjectBranchResponse { branch, endpoints, operations, roles,
        databases, connection_uris }
    neonapi::models::CreateProjectResponse { project, connection_uris, roles, databases,
        operations, branch, endpoints }
    neonapi::models::CreateProjectTransferRequest {  }
    neonapi::models::CreateRole { name }
    neonapi::models::CreateSnapshot { lsn, name, slug }
    neonapi::models::CreateSnapshotResponse { snapshot, operations }
    neonapi::models::CredentialMeta { token_id, token_id_short, name, scopes, branch_id,
        principal_type, function_id }
    neonapi::models::CredentialSecret { token_id, api_token, s3_secret_access_key }
    neonapi::models::CurrentUserAuthAccount { email, image, login, name, provider }
    neonapi::models::CurrentUserInfoResponse { billing_account, auth_accounts, email, id, image,
        login, name, last_name, plan }
    neonapi::models::CursorPagination { next, sort_by, sort_order }
    neonapi::models::CustomDomain { domain, entity_type, entity_id, cname_target, status,
        dns_status, binding_status, status_reason }
    neonapi::models::DataApiResponse { url, status, settings, available_schemas }
    neonapi::models::DataApiSettings { db_anon_role, db_extra_search_path, db_schemas,
        jwt_role_claim_key, openapi_mode, server_cors_allowed_origins }
    neonapi::models::Database { branch_id, name, owner_name }
    neonapi::models::DatabaseOperations { database, operations }
    neonapi::models::DatabasesResponse { databases }
    neonapi::models::DefaultEndpointSettings { pg_settings, pgbouncer_settings }
    neonapi::models::DeleteAuthTrustedDomains { auth_provider, domains }
    neonapi::models::DeleteLegacyAuthDomains { auth_provider, domains }
    neonapi::models::DeleteLegacyAuthIntegration {  }
    neonapi::models::DeleteObjectsByPrefix { prefix }
    neonapi::models::DeployFunction { runtime, environment }
    neonapi::models::DisableAuth {  }
    neonapi::models::Endpoint { host, id, name, project_id, branch_id, region_id, r#type,
        current_state, pending_state, settings, pooler_mode, creation_source, proxy_host,
        provisioner, compute_release_version }
    neonapi::models::EndpointOperations { endpoint, operations }
    neonapi::models::EndpointSettingsData { pg_settings, pgbouncer_settings, preload_libraries }
    neonapi::models::EndpointsResponse { endpoints }
    neonapi::models::FinalizeBranchRestore { name }
    neonapi::models::FunctionTriggerSchedule { cron }
    neonapi::models::FunctionTriggerStorageObjectCreated { bucket_name, prefix }
    neonapi::models::GetBranchSchema { db_name, lsn, format }
    neonapi::models::GetConnectionUri { database_name, role_name, branch_id, endpoint_id }
    neonapi::models::GetConsumptionHistoryPerBranchV2Response { branches, pagination }
    neonapi::models::GetConsumptionHistoryPerProjectResponse { projects, pagination }
    neonapi::models::GetConsumptionHistoryPerProjectV2Response { projects, pagination }
    neonapi::models::GetOrganizationMembersResponse { members, pagination }
    neonapi::models::GetProjectAdvisorSecurityIssuesResponse { issues }
    neonapi::models::GetProjectBranchResponse { branch, annotation }
    neonapi::GottenBranch { branch, created }
    neonapi::models::GrantProjectPermission { email }
    neonapi::models::Invitation { id, email, org_id, invited_by, role }
    neonapi::models::Jwks { id, project_id, branch_id, jwks_url, provider_name, jwt_audience,
        role_names }
    neonapi::models::JwksCreationOperation { jwks, operations }
    neonapi::models::ListBranches { search, sort_by, cursor, sort_order }
    neonapi::models::ListCredentialsResponse { credentials }
    neonapi::models::ListCustomDomains { cursor }
    neonapi::models::ListFunctions { cursor }
    neonapi::models::ListLogFieldValues { since, source }
    neonapi::models::ListNeonAuthIntegrationsResponse { data }
    neonapi::models::ListNeonAuthOauthProvidersResponse { providers }
    neonapi::models::ListObjects { prefix, delimiter, cursor }
    neonapi::models::ListOperations { cursor }
    neonapi::models::ListOrganizationMembers { sort_by, cursor, sort_order }
    neonapi::models::ListProjectAdvisorIssues { branch_id, database_name, category,
        min_severity }
    neonapi::models::ListProjectBranchCustomDomainsResponse { custom_domains, pagination }
    neonapi::models::ListProjectBranchFunctionsResponse { functions, pagination }
    neonapi::models::ListProjectBranchesResponse { branches, annotations, pagination }
    neonapi::models::ListProjectMembers { cursor }
    neonapi::models::ListProjectMembersResponse { project_members, pagination }
    neonapi::models::ListProjectOperationsResponse { operations, pagination }
    neonapi::models::ListProjectPermissionsResponse { project_permissions }
    neonapi::models::ListProjects { cursor, search, org_id }
    neonapi::models::ListProjectsResponse { projects, unavailable_project_ids, pagination,
        applications, integrations }
    neonapi::models::ListRegions { org_id }
    neonapi::models::ListSharedProjects { cursor, search }
    neonapi::models::ListSharedProjectsResponse { projects, unavailable_project_ids,
        pagination }
    neonapi::models::ListSnapshotsResponse { snapshots }
    neonapi::models::MaintenanceWindow { start_time, end_time }
    neonapi::models::MaskingRule { database_name, schema_name, table_name, column_name,
        masking_function, masking_value }
    neonapi::models::Member { id, user_id, org_id, role }
    neonapi::models::MemberUserInfo { email }
    neonapi::models::MemberWithUser { member, user }
    neonapi::models::NeonAuthCreateIntegrationResponse { auth_provider,
        auth_provider_project_id, pub_client_key, secret_server_key, jwks_url, schema_name,
        table_name, base_url }
    neonapi::models::NeonAuthDeleteDomainFromRedirectUriWhitelistItem { domain }
    neonapi::models::NeonAuthEmailAndPasswordConfig { email_verification_method }
    neonapi::models::NeonAuthIntegration { auth_provider, auth_provider_project_id, branch_id,
        db_name, owned_by, transfer_status, jwks_url, base_url, name }
    neonapi::models::NeonAuthMagicLinkConfig {  }
    neonapi::models::NeonAuthOauthProvider { id, r#type, client_id, client_secret }
    neonapi::models::NeonAuthOrganizationConfig { creator_role }
    neonapi::models::NeonAuthPhoneNumberConfig {  }
    neonapi::models::NeonAuthPluginConfigs { organization, magic_link, phone_number,
        email_provider, email_and_password, oauth_providers }
    neonapi::models::NeonAuthRedirectUriWhitelistDomain { domain, auth_provider }
    neonapi::models::NeonAuthRedirectUriWhitelistResponse { domains }
    neonapi::models::NeonAuthWebhookConfig { webhook_url, enabled_events }
    neonapi::models::NeonFunction { id, slug, name, invocation_url, current_deployment,
        active_deployment }
    neonapi::models::NeonFunctionDeployment { status, runtime, environment, error }
    neonapi::models::Operation { id, project_id, branch_id, endpoint_id, action, status, error }
    neonapi::models::OrgApiKeyCreateResponse { key, name, created_by, project_id }
    neonapi::models::OrgApiKeyRevokeResponse { name, created_by, last_used_from_addr,
        project_id }
    neonapi::models::OrgApiKeysListResponseItem { name, created_by, last_used_from_addr,
        project_id }
    neonapi::models::Organization { id, name, handle, plan, managed_by }
    neonapi::models::OrganizationInvitationsResponse { invitations }
    neonapi::models::OrganizationInviteCreateRequest { email, role }
    neonapi::models::OrganizationsResponse { organizations }
    neonapi::models::Pagination { cursor }
    neonapi::models::PaymentSource { r#type, card }
    neonapi::models::PaymentSourceBankCard { last4, brand }
    neonapi::models::PlanDetails { name, version }
    neonapi::models::PlanVersion {  }
    neonapi::models::PreloadLibraries { enabled_libraries }
    neonapi::models::PresignObject { operation, content_type }
    neonapi::models::PresignResponse { url, method, headers }
    neonapi::models::Project { id, platform_id, region_id, name, provisioner,
        default_endpoint_settings, settings, proxy_host, creation_source, owner_id, owner, org_id,
        effective_project_permission }
    neonapi::models::ProjectBranchLogFieldValuesResponse { values }
    neonapi::models::ProjectBranchLogFieldsResponse { fields }
    neonapi::models::ProjectBranchLogRecord { message, source, entity_id, service_name,
        scope_name, severity_text, trace_id, span_id, attributes }
    neonapi::models::ProjectBranchLogsQueryResponse { logs, next_cursor }
    neonapi::models::ProjectCreateRequestProjectBranch { name, role_name, database_name,
        annotations }
    neonapi::models::ProjectJwksResponse { jwks }
    neonapi::models::ProjectListItem { id, platform_id, region_id, name, provisioner,
        default_endpoint_settings, settings, proxy_host, creation_source, owner_id, org_id,
        org_name, effective_project_permission }
    neonapi::models::ProjectMember { member_id, user_id, email, name, org_role, project_role,
        org_default_project_permission, explicit_project_permission, effective_project_permission,
        grant_source }
    neonapi::models::ProjectMemberRoleResponse { project_id, member_id, user_id, email, name,
        org_role, project_role, org_default_project_permission, explicit_project_permission,
        effective_project_permission }
    neonapi::models::ProjectOwnerData { email, name, subscription_type }
    neonapi::models::ProjectPermission { id, granted_to_email }
    neonapi::models::ProjectQuota {  }
    neonapi::models::ProjectRecoverResponse { project, branches }
    neonapi::models::ProjectSettingsData { quota, allowed_ips, maintenance_window,
        audit_log_level, preload_libraries }
    neonapi::models::ProjectTransferRequestResponse { id, project_id }
    neonapi::models::QueryLogs { since, cursor, sort_order, source, service_name, scope_name,
        minimum_severity, severity_text, body_contains, trace_id, logql }
    neonapi::models::RegionResponse { region_id, name, geo_lat, geo_long }
    neonapi::models::RegisterCustomDomain { domain, entity_type, entity_id }
    neonapi::models::RemoveProjectMemberRole {  }
    neonapi::models::RestoreBranch { source_branch_id, source_lsn, preserve_under_name }
    neonapi::models::RestoreSnapshot { branch_name, name, target_branch_id }
    neonapi::models::RestoreSnapshotResponse { branch, endpoints, operations }
    neonapi::RestoredSnapshot { preview }
    neonapi::models::Role { branch_id, name, password, authentication_method }
    neonapi::models::RoleOperations { role, operations }
    neonapi::models::RolesResponse { roles }
    neonapi::models::RotateCredentialResponse { token_id, token_id_short, name, api_token,
        s3_secret_access_key, scopes, branch_id, principal_type }
    neonapi::models::ScheduleTrigger { trigger_id, function_slug, name, function_path,
        schedule }
    neonapi::models::ScheduleTriggerCreateRequest { function_slug, name, function_path,
        schedule }
    neonapi::models::ScheduleTriggerUpdateRequest { function_slug, name, function_path,
        schedule }
    neonapi::models::SendAuthTestEmail { host, username, password, sender_email, sender_name,
        recipient_email }
    neonapi::models::SendNeonAuthTestEmailResponse { error_message }
    neonapi::models::SetOrganizationSpendingLimit {  }
    neonapi::models::SetProjectMemberRole { role }
    neonapi::models::SetSnapshotSchedule { schedule }
    neonapi::models::SharedEmailServer { sender_email, sender_name }
    neonapi::models::Snapshot { id, name, slug, lsn, source_branch_id }
    neonapi::models::StandardEmailServer { host, username, password, sender_email, sender_name }
    neonapi::models::StandardEmailServerResponse { host, username, password, sender_email,
        sender_name }
    neonapi::models::StorageObjectCreatedTrigger { trigger_id, function_slug, name,
        function_path, storage_object_created }
    neonapi::models::StorageObjectCreatedTriggerCreateRequest { function_slug, name,
        function_path, storage_object_created }
    neonapi::models::StorageObjectCreatedTriggerUpdateRequest { function_slug, name,
        function_path, storage_object_created }
    neonapi::models::TestAuthEmailProvider { recipient_email }
    neonapi::models::TransferLegacyAuthOwnership { project_id, auth_provider }
    neonapi::models::TransferProjects { destination_org_id, project_ids }
    neonapi::models::TransferProjectsFromUser { destination_org_id, project_ids }
    neonapi::models::TriggersListResponse { triggers }
    neonapi::models::UpdateAuthAllowLocalhost {  }
    neonapi::models::UpdateAuthConfig { name }
    neonapi::models::UpdateAuthEmailAndPassword { email_verification_method }
    neonapi::models::UpdateAuthMagicLinkPlugin {  }
    neonapi::models::UpdateAuthOauthProvider { client_id, client_secret, microsoft_tenant_id }
    neonapi::models::UpdateAuthOrganizationPlugin { creator_role }
    neonapi::models::UpdateAuthPhoneNumberPlugin {  }
    neonapi::models::UpdateAuthUserRole { roles }
    neonapi::models::UpdateAuthWebhooks { webhook_url, enabled_events }
    neonapi::models::UpdateBranch { name }
    neonapi::models::UpdateDataApi { db_anon_role, db_extra_search_path, db_schemas,
        jwt_role_claim_key, openapi_mode, server_cors_allowed_origins }
    neonapi::models::UpdateDatabase { name, owner_name }
    neonapi::models::UpdateEndpoint { branch_id, provisioner, settings, pooler_mode, name }
    neonapi::models::UpdateFunction { name }
    neonapi::models::UpdateLegacyAuthOauthProvider { client_id, client_secret,
        microsoft_tenant_id }
    neonapi::models::UpdateMaskingRules { masking_rules }
    neonapi::models::UpdateOrganizationMember { role }
    neonapi::models::UpdateProject { settings, name, default_endpoint_settings }
    neonapi::models::UpdateProjectResponse { project, operations }
    neonapi::models::UpdateSnapshot { name }
    neonapi::models::VpcEndpoint { vpc_endpoint_id, label }
    neonapi::models::VpcEndpointDetails { vpc_endpoint_id, label, state,
        example_restricted_projects }
    neonapi::models::VpcEndpointWithRegion { vpc_endpoint_id, label, region_id }
    neonapi::models::VpcEndpointsResponse { endpoints }
    neonapi::models::VpcEndpointsWithRegionResponse { endpoints }
}

roots! {
    neonapi::models::AcceptProjectTransferRequest, neonapi::models::ActiveRegionsResponse,
        neonapi::models::AddAuthOauthProvider, neonapi::models::AddAuthTrustedDomain,
        neonapi::models::AddLegacyAuthDomain, neonapi::models::AddLegacyAuthOauthProvider,
        neonapi::models::AddProjectJwks, neonapi::models::AdvisorIssue, neonapi::models::AllowedIps,
        neonapi::models::AnnotationData, neonapi::models::AnnotationObjectData,
        neonapi::models::AnonymizationRunMetadata, neonapi::models::AnonymizedBranchStatusResponse,
        neonapi::models::ApiKeyCreateResponse, neonapi::models::ApiKeyCreatorData,
        neonapi::models::ApiKeyRevokeResponse, neonapi::models::ApiKeysListResponseItem,
        neonapi::models::AssignOrganizationVpcEndpoint, neonapi::models::AssignProjectVpcEndpoint,
        neonapi::models::AuthDetailsResponse, neonapi::models::AvailablePreloadLibraries,
        neonapi::models::AvailablePreloadLibrary, neonapi::models::BackupSchedule,
        neonapi::models::BackupScheduleItem, neonapi::models::BillingAccount,
        neonapi::models::Branch, neonapi::models::BranchAiGateway,
        neonapi::models::BranchCreateRequestEndpointOptions, neonapi::models::BranchCreatedBy,
        neonapi::models::BranchOperations, neonapi::models::BranchRecoveryInfo,
        neonapi::models::BranchRestrictedAction, neonapi::models::BranchSchemaJson,
        neonapi::models::BranchSchemaJsonTablesItem,
        neonapi::models::BranchSchemaJsonTablesItemColumnsItem,
        neonapi::models::BranchSchemaJsonTablesItemConstraintsItem,
        neonapi::models::BranchSchemaJsonTablesItemConstraintsItemReferencedTable,
        neonapi::models::BranchSchemaResponse, neonapi::models::BranchStorage,
        neonapi::models::Bucket, neonapi::models::BucketObject,
        neonapi::models::BucketObjectsListResponse, neonapi::models::BucketsListResponse,
        neonapi::models::CompareBranchSchema, neonapi::ConnectedBranch, neonapi::ConnectedProject,
        neonapi::models::ConnectionDetails, neonapi::models::ConnectionParameters,
        neonapi::ConnectionString, neonapi::models::ConsumptionHistoryPerBranchV2,
        neonapi::models::ConsumptionHistoryPerPeriod,
        neonapi::models::ConsumptionHistoryPerPeriodV2,
        neonapi::models::ConsumptionHistoryPerProject,
        neonapi::models::ConsumptionHistoryPerProjectV2,
        neonapi::models::ConsumptionHistoryPerTimeframe,
        neonapi::models::ConsumptionHistoryPerTimeframeV2, neonapi::models::ConsumptionMetricValue,
        neonapi::models::ConsumptionPerBranchV2, neonapi::models::ConsumptionPerProject,
        neonapi::models::ConsumptionPerProjectV2, neonapi::models::CountBranches,
        neonapi::models::CreateAnonymizedBranch, neonapi::models::CreateApiKey,
        neonapi::models::CreateAuth, neonapi::models::CreateAuthUser, neonapi::models::CreateBranch,
        neonapi::models::CreateBucket, neonapi::models::CreateCredential,
        neonapi::models::CreateCredentialResponse, neonapi::models::CreateDataApi,
        neonapi::models::CreateDatabase, neonapi::models::CreateEndpoint,
        neonapi::models::CreateLegacyAuthIntegration, neonapi::models::CreateLegacyAuthSdkKeys,
        neonapi::models::CreateLegacyAuthUser, neonapi::models::CreateOrganizationApiKey,
        neonapi::models::CreateOrganizationInvitations, neonapi::models::CreateProject,
        neonapi::models::CreateProjectBranchAnonymizedResponse,
        neonapi::models::CreateProjectBranchResponse, neonapi::models::CreateProjectResponse,
        neonapi::models::CreateProjectTransferRequest, neonapi::models::CreateRole,
        neonapi::models::CreateSnapshot, neonapi::models::CreateSnapshotResponse,
        neonapi::models::CredentialMeta, neonapi::models::CredentialSecret,
        neonapi::models::CurrentUserAuthAccount, neonapi::models::CurrentUserInfoResponse,
        neonapi::models::CursorPagination, neonapi::models::CustomDomain,
        neonapi::models::DataApiResponse, neonapi::models::DataApiSettings,
        neonapi::models::Database, neonapi::models::DatabaseOperations,
        neonapi::models::DatabasesResponse, neonapi::models::DefaultEndpointSettings,
        neonapi::models::DeleteAuthTrustedDomains, neonapi::models::DeleteLegacyAuthDomains,
        neonapi::models::DeleteLegacyAuthIntegration, neonapi::models::DeleteObjectsByPrefix,
        neonapi::models::DeployFunction, neonapi::models::DisableAuth, neonapi::models::Endpoint,
        neonapi::models::EndpointOperations, neonapi::models::EndpointSettingsData,
        neonapi::models::EndpointsResponse, neonapi::models::FinalizeBranchRestore,
        neonapi::models::FunctionTriggerSchedule,
        neonapi::models::FunctionTriggerStorageObjectCreated, neonapi::models::GetBranchSchema,
        neonapi::models::GetConnectionUri,
        neonapi::models::GetConsumptionHistoryPerBranchV2Response,
        neonapi::models::GetConsumptionHistoryPerProjectResponse,
        neonapi::models::GetConsumptionHistoryPerProjectV2Response,
        neonapi::models::GetOrganizationMembersResponse,
        neonapi::models::GetProjectAdvisorSecurityIssuesResponse,
        neonapi::models::GetProjectBranchResponse, neonapi::GottenBranch,
        neonapi::models::GrantProjectPermission, neonapi::models::Invitation, neonapi::models::Jwks,
        neonapi::models::JwksCreationOperation, neonapi::models::ListBranches,
        neonapi::models::ListCredentialsResponse, neonapi::models::ListCustomDomains,
        neonapi::models::ListFunctions, neonapi::models::ListLogFieldValues,
        neonapi::models::ListNeonAuthIntegrationsResponse,
        neonapi::models::ListNeonAuthOauthProvidersResponse, neonapi::models::ListObjects,
        neonapi::models::ListOperations, neonapi::models::ListOrganizationMembers,
        neonapi::models::ListProjectAdvisorIssues,
        neonapi::models::ListProjectBranchCustomDomainsResponse,
        neonapi::models::ListProjectBranchFunctionsResponse,
        neonapi::models::ListProjectBranchesResponse, neonapi::models::ListProjectMembers,
        neonapi::models::ListProjectMembersResponse, neonapi::models::ListProjectOperationsResponse,
        neonapi::models::ListProjectPermissionsResponse, neonapi::models::ListProjects,
        neonapi::models::ListProjectsResponse, neonapi::models::ListRegions,
        neonapi::models::ListSharedProjects, neonapi::models::ListSharedProjectsResponse,
        neonapi::models::ListSnapshotsResponse, neonapi::models::MaintenanceWindow,
        neonapi::models::MaskingRule, neonapi::models::Member, neonapi::models::MemberUserInfo,
        neonapi::models::MemberWithUser, neonapi::models::NeonAuthCreateIntegrationResponse,
        neonapi::models::NeonAuthDeleteDomainFromRedirectUriWhitelistItem,
        neonapi::models::NeonAuthEmailAndPasswordConfig, neonapi::models::NeonAuthEmailServerConfig,
        neonapi::models::NeonAuthEmailServerConfigResponse, neonapi::models::NeonAuthIntegration,
        neonapi::models::NeonAuthMagicLinkConfig, neonapi::models::NeonAuthOauthProvider,
        neonapi::models::NeonAuthOrganizationConfig, neonapi::models::NeonAuthPhoneNumberConfig,
        neonapi::models::NeonAuthPluginConfigs, neonapi::models::NeonAuthRedirectUriWhitelistDomain,
        neonapi::models::NeonAuthRedirectUriWhitelistResponse,
        neonapi::models::NeonAuthWebhookConfig, neonapi::models::NeonFunction,
        neonapi::models::NeonFunctionDeployment, neonapi::models::Operation,
        neonapi::models::OrgApiKeyCreateResponse, neonapi::models::OrgApiKeyRevokeResponse,
        neonapi::models::OrgApiKeysListResponseItem, neonapi::models::Organization,
        neonapi::models::OrganizationInvitationsResponse,
        neonapi::models::OrganizationInviteCreateRequest, neonapi::models::OrganizationsResponse,
        neonapi::models::Pagination, neonapi::models::PaymentSource,
        neonapi::models::PaymentSourceBankCard, neonapi::models::PlanDetails,
        neonapi::models::PlanVersion, neonapi::models::PreloadLibraries,
        neonapi::models::PresignObject, neonapi::models::PresignResponse, neonapi::models::Project,
        neonapi::models::ProjectBranchLogFieldValuesResponse,
        neonapi::models::ProjectBranchLogFieldsResponse, neonapi::models::ProjectBranchLogRecord,
        neonapi::models::ProjectBranchLogsQueryResponse,
        neonapi::models::ProjectCreateRequestProjectBranch, neonapi::models::ProjectJwksResponse,
        neonapi::models::ProjectListItem, neonapi::models::ProjectMember,
        neonapi::models::ProjectMemberRoleResponse, neonapi::models::ProjectOwnerData,
        neonapi::models::ProjectPermission, neonapi::models::ProjectQuota,
        neonapi::models::ProjectRecoverResponse, neonapi::models::ProjectSettingsData,
        neonapi::models::ProjectTransferRequestResponse, neonapi::models::QueryLogs,
        neonapi::models::RegionResponse, neonapi::models::RegisterCustomDomain,
        neonapi::models::RemoveProjectMemberRole, neonapi::models::RestoreBranch,
        neonapi::models::RestoreSnapshot, neonapi::models::RestoreSnapshotResponse,
        neonapi::RestoredSnapshot, neonapi::models::Role, neonapi::models::RoleOperations,
        neonapi::models::RolesResponse, neonapi::models::RotateCredentialResponse,
        neonapi::models::ScheduleTrigger, neonapi::models::ScheduleTriggerCreateRequest,
        neonapi::models::ScheduleTriggerUpdateRequest, neonapi::models::SendAuthTestEmail,
        neonapi::models::SendNeonAuthTestEmailResponse,
        neonapi::models::SetOrganizationSpendingLimit, neonapi::models::SetProjectMemberRole,
        neonapi::models::SetSnapshotSchedule, neonapi::models::SharedEmailServer,
        neonapi::models::Snapshot, neonapi::models::StandardEmailServer,
        neonapi::models::StandardEmailServerResponse, neonapi::models::StorageObjectCreatedTrigger,
        neonapi::models::StorageObjectCreatedTriggerCreateRequest,
        neonapi::models::StorageObjectCreatedTriggerUpdateRequest,
        neonapi::models::TestAuthEmailProvider, neonapi::models::TransferLegacyAuthOwnership,
        neonapi::models::TransferProjects, neonapi::models::TransferProjectsFromUser,
        neonapi::models::Trigger, neonapi::models::TriggerCreateRequest,
        neonapi::models::TriggerUpdateRequest, neonapi::models::TriggersListResponse,
        neonapi::models::UpdateAuthAllowLocalhost, neonapi::models::UpdateAuthConfig,
        neonapi::models::UpdateAuthEmailAndPassword, neonapi::models::UpdateAuthMagicLinkPlugin,
        neonapi::models::UpdateAuthOauthProvider, neonapi::models::UpdateAuthOrganizationPlugin,
        neonapi::models::UpdateAuthPhoneNumberPlugin, neonapi::models::UpdateAuthUserRole,
        neonapi::models::UpdateAuthWebhooks, neonapi::models::UpdateBranch,
        neonapi::models::UpdateDataApi, neonapi::models::UpdateDatabase,
        neonapi::models::UpdateEndpoint, neonapi::models::UpdateFunction,
        neonapi::models::UpdateLegacyAuthOauthProvider, neonapi::models::UpdateMaskingRules,
        neonapi::models::UpdateOrganizationMember, neonapi::models::UpdateProject,
        neonapi::models::UpdateProjectResponse, neonapi::models::UpdateSnapshot,
        neonapi::models::VpcEndpoint, neonapi::models::VpcEndpointDetails,
        neonapi::models::VpcEndpointWithRegion, neonapi::models::VpcEndpointsResponse,
        neonapi::models::VpcEndpointsWithRegionResponse
}

enumerations! {
    AdvisorCategory { Security = "SECURITY" 1, Performance = "PERFORMANCE" 2 }
    AdvisorIssueFacing { External = "EXTERNAL" 1, Internal = "INTERNAL" 2 }
    AdvisorSeverity { Info = "INFO" 1, Warn = "WARN" 2, Error = "ERROR" 3 }
    ApplicationType { Vercel = "vercel" 1, Github = "github" 2, Datadog = "datadog" 3,
        Opentelemetry = "opentelemetry" 4 }
    AuthDetailsResponseAuthMethod { Keycloak = "keycloak" 1, SessionCookie = "session_cookie" 2,
        ApiKeyUser = "api_key_user" 3, ApiKeyOrg = "api_key_org" 4, Oauth = "oauth" 5 }
    BillingAccountState { ServerUnknown = "UNKNOWN" 1, Active = "active" 2,
        Suspended = "suspended" 3, Deactivated = "deactivated" 4, Deleted = "deleted" 5 }
    BillingPaymentMethod { ServerUnknown = "UNKNOWN" 1, None = "none" 2, Stripe = "stripe" 3,
        DirectPayment = "direct_payment" 4, AwsMp = "aws_mp" 5, AzureMp = "azure_mp" 6,
        VercelMp = "vercel_mp" 7, Staff = "staff" 8, Trial = "trial" 9,
        Sponsorship = "sponsorship" 10, SharedPaymentToken = "shared_payment_token" 11 }
    BillingSubscriptionType { ServerUnknown = "UNKNOWN" 1, DirectSales = "direct_sales" 2,
        DirectSalesV3 = "direct_sales_v3" 3, AwsMarketplace = "aws_marketplace" 4,
        FreeV2 = "free_v2" 5, FreeV3 = "free_v3" 6, Launch = "launch" 7, LaunchV3 = "launch_v3" 8,
        Scale = "scale" 9, ScaleV3 = "scale_v3" 10, Business = "business" 11,
        VercelPgLegacy = "vercel_pg_legacy" 12 }
    BranchRecoveryInfoDeletionMethod { User = "user" 1, Ttl = "ttl" 2 }
    BranchSortBy { Name = "name" 1, CreatedAt = "created_at" 2, UpdatedAt = "updated_at" 3 }
    BucketAccessLevel { Private = "private" 1, PublicRead = "public_read" 2 }
    BucketCreateRequestAccessLevel { Private = "private" 1, PublicRead = "public_read" 2 }
    ConsumptionHistoryGranularity { Hourly = "hourly" 1, Daily = "daily" 2,
        Monthly = "monthly" 3 }
    CreateCredentialRequestPrincipalType { User = "user" 1 }
    CredentialScope { StorageRead = "storage:read" 1, StorageWrite = "storage:write" 2,
        AiGatewayInvoke = "ai_gateway:invoke" 3, FunctionsInvoke = "functions:invoke" 4 }
    DataApiCreateRequestAuthProvider { NeonAuth = "neon_auth" 1, External = "external" 2 }
    EndpointPoolerMode { Transaction = "transaction" 1 }
    EndpointState { Init = "init" 1, Active = "active" 2, Idle = "idle" 3 }
    EndpointType { ReadOnly = "read_only" 1, ReadWrite = "read_write" 2 }
    FunctionDeployRequestRuntime { Nodejs24 = "nodejs24" 1 }
    GrantedCredentialScope { StorageRead = "storage:read" 1, StorageWrite = "storage:write" 2,
        AiGatewayInvoke = "ai_gateway:invoke" 3, TelemetryWrite = "telemetry:write" 4,
        FunctionsInvoke = "functions:invoke" 5 }
    IdentityProviderId { Github = "github" 1, Google = "google" 2, Hasura = "hasura" 3,
        Microsoft = "microsoft" 4, Microsoftv2 = "microsoftv2" 5, Vercelmp = "vercelmp" 6,
        Keycloak = "keycloak" 7 }
    MemberRole { Admin = "admin" 1, Member = "member" 2, Editor = "editor" 3,
        Viewer = "viewer" 4, Collaborator = "collaborator" 5 }
    MemberSortBy { Email = "email" 1, Role = "role" 2, JoinedAt = "joined_at" 3 }
    NeonAuthEmailVerificationMethod { Link = "link" 1, Otp = "otp" 2 }
    NeonAuthOauthProviderId { Google = "google" 1, Github = "github" 2,
        Microsoft = "microsoft" 3, Vercel = "vercel" 4 }
    NeonAuthOauthProviderType { Standard = "standard" 1, Shared = "shared" 2 }
    NeonAuthOrganizationConfigCreatorRole { Admin = "admin" 1, Owner = "owner" 2 }
    NeonAuthOrganizationConfigUpdateCreatorRole { Admin = "admin" 1, Owner = "owner" 2 }
    NeonAuthProviderProjectOwnedBy { User = "user" 1, Neon = "neon" 2 }
    NeonAuthProviderProjectTransferStatus { Initiated = "initiated" 1, Finished = "finished" 2 }
    NeonAuthSupportedAuthProvider { Mock = "mock" 1, Stack = "stack" 2,
        BetterAuth = "better_auth" 3 }
    NeonAuthWebhookConfigEnabledEventsItem { UserBeforeCreate = "user.before_create" 1,
        UserCreated = "user.created" 2, SendOtp = "send.otp" 3, SendMagicLink = "send.magic_link" 4,
        OrganizationInvitationCreated = "organization.invitation.created" 5,
        OrganizationInvitationAccepted = "organization.invitation.accepted" 6,
        PhoneNumberVerified = "phone_number.verified" 7 }
    NeonFunctionDeploymentStatus { Pending = "pending" 1, Building = "building" 2,
        Completed = "completed" 3, Failed = "failed" 4 }
    OperationAction { CreateCompute = "create_compute" 1, CreateTimeline = "create_timeline" 2,
        StartCompute = "start_compute" 3, SuspendCompute = "suspend_compute" 4,
        ApplyConfig = "apply_config" 5, CheckAvailability = "check_availability" 6,
        DeleteTimeline = "delete_timeline" 7, CreateBranch = "create_branch" 8,
        ImportData = "import_data" 9, TenantIgnore = "tenant_ignore" 10,
        TenantAttach = "tenant_attach" 11, TenantDetach = "tenant_detach" 12,
        TenantDetachSafekeepers = "tenant_detach_safekeepers" 13,
        TenantAttachSafekeepers = "tenant_attach_safekeepers" 14,
        TenantReattach = "tenant_reattach" 15, ReplaceSafekeeper = "replace_safekeeper" 16,
        DisableMaintenance = "disable_maintenance" 17,
        ApplyStorageConfig = "apply_storage_config" 18,
        PrepareSecondaryPageserver = "prepare_secondary_pageserver" 19,
        SwitchPageserver = "switch_pageserver" 20, DetachParentBranch = "detach_parent_branch" 21,
        TimelineArchive = "timeline_archive" 22, TimelineUnarchive = "timeline_unarchive" 23,
        StartReservedCompute = "start_reserved_compute" 24,
        SyncDbsAndRolesFromCompute = "sync_dbs_and_roles_from_compute" 25,
        ApplySchemaFromBranch = "apply_schema_from_branch" 26,
        TimelineMarkInvisible = "timeline_mark_invisible" 27,
        TimelineUpdateProtectedConfig = "timeline_update_protected_config" 28,
        PrewarmReplica = "prewarm_replica" 29, PromoteReplica = "promote_replica" 30,
        SetStorageNonDirty = "set_storage_non_dirty" 31, SwapBindingId = "swap_binding_id" 32,
        FinalizeMigration = "finalize_migration" 33,
        MarkMigrationPrepared = "mark_migration_prepared" 34, UpdateCatalog = "update_catalog" 35,
        EpcSync = "epc_sync" 36 }
    OperationStatus { Scheduling = "scheduling" 1, Running = "running" 2,
        Finished = "finished" 3, Failed = "failed" 4, Error = "error" 5,
        Cancelling = "cancelling" 6, Cancelled = "cancelled" 7, Skipped = "skipped" 8 }
    PaymentSourceBankCardBrand { Amex = "amex" 1, Diners = "diners" 2, Discover = "discover" 3,
        Jcb = "jcb" 4, Mastercard = "mastercard" 5, Unionpay = "unionpay" 6,
        ServerUnknown = "unknown" 7, Visa = "visa" 8 }
    PresignRequestOperation { Upload = "upload" 1, Download = "download" 2 }
    ProjectAuditLogLevel { Base = "base" 1, Extended = "extended" 2, Full = "full" 3 }
    ProjectBranchLogSeverity { Trace = "trace" 1, Debug = "debug" 2, Info = "info" 3,
        Warn = "warn" 4, Error = "error" 5, Fatal = "fatal" 6 }
    ProjectBranchLogSource { Function = "function" 1, Storage = "storage" 2,
        PgEndpoint = "pg_endpoint" 3 }
    ProjectBranchLogsQueryRequestSortOrder { Asc = "asc" 1, Desc = "desc" 2 }
    ProjectMemberGrantSource { Explicit = "explicit" 1, OrgRoleDefault = "org_role_default" 2,
        OrgAdminOverride = "org_admin_override" 3, Unassigned = "unassigned" 4 }
    ProjectMemberOrgRole { Admin = "admin" 1, Member = "member" 2, Editor = "editor" 3,
        Viewer = "viewer" 4, Collaborator = "collaborator" 5 }
    ProjectPermissionLevel { Viewer = "VIEWER" 1, Editor = "EDITOR" 2, Admin = "ADMIN" 3 }
    ProjectRole { Viewer = "viewer" 1, Editor = "editor" 2, Admin = "admin" 3 }
    RotateCredentialResponsePrincipalType { User = "user" 1 }
    SortOrder { Asc = "asc" 1, Desc = "desc" 2 }
}

unions! {
    NeonAuthEmailServerConfig { Standard 1, Shared 2 }
    NeonAuthEmailServerConfigResponse { Standard 1, Shared 2 }
    Trigger { Schedule 1, StorageObjectCreated 2 }
    TriggerCreateRequest { Schedule 1, StorageObjectCreated 2 }
    TriggerUpdateRequest { Schedule 1, StorageObjectCreated 2 }
}
