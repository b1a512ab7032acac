// Written by cargo xtask generate from api/. Do not edit.
//! Every operation, called with arguments in JSON.

#![allow(deprecated, reason = "deprecated operations have vectors too")]

use crate::vectors::{Call, json, pages, text};

/// Identifier of each operation, and its call, which gives the answer in JSON.
pub(crate) static CALLS: &[(&str, Call)] = &[
    ("getProjectBranchAiGateway", |client, given| {
        json(client.ai_gateway().get(given.text("project_id")?, given.text("branch_id")?)?)
    }),
    ("createApiKey", |client, given| json(client.api_keys().create(&given.all()?)?)),
    ("listApiKeys", |client, _| pages(client.api_keys().list())),
    ("revokeApiKey", |client, given| json(client.api_keys().revoke(given.one("key_id")?)?)),
    ("createNeonAuth", |client, given| {
        json(client.auth().create(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("disableNeonAuth", |client, given| {
        json(client.auth().disable(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("getNeonAuth", |client, given| {
        json(client.auth().get(given.text("project_id")?, given.text("branch_id")?)?)
    }),
    ("getNeonAuthAllowLocalhost", |client, given| {
        json(
            client
                .auth()
                .get_allow_localhost(given.text("project_id")?, given.text("branch_id")?)?,
        )
    }),
    ("getNeonAuthEmailAndPasswordConfig", |client, given| {
        json(
            client
                .auth()
                .get_email_and_password(given.text("project_id")?, given.text("branch_id")?)?,
        )
    }),
    ("getNeonAuthEmailProvider", |client, given| {
        json(
            client
                .auth()
                .get_email_provider(given.text("project_id")?, given.text("branch_id")?)?,
        )
    }),
    ("getNeonAuthPhoneNumberPlugin", |client, given| {
        json(
            client
                .auth()
                .get_phone_number_plugin(given.text("project_id")?, given.text("branch_id")?)?,
        )
    }),
    ("getNeonAuthPluginConfigs", |client, given| {
        json(client.auth().get_plugins(given.text("project_id")?, given.text("branch_id")?)?)
    }),
    ("getNeonAuthWebhookConfig", |client, given| {
        json(client.auth().get_webhooks(given.text("project_id")?, given.text("branch_id")?)?)
    }),
    ("sendNeonAuthTestEmail", |client, given| {
        json(client.auth().send_test_email(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("sendNeonAuthEmailProviderTest", |client, given| {
        json(client.auth().test_email_provider(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("updateNeonAuthAllowLocalhost", |client, given| {
        json(client.auth().update_allow_localhost(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("updateNeonAuthConfig", |client, given| {
        json(client.auth().update_config(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("updateNeonAuthEmailAndPasswordConfig", |client, given| {
        json(client.auth().update_email_and_password(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("updateNeonAuthEmailProvider", |client, given| {
        json(client.auth().update_email_provider(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.one("email_provider")?,
        )?)
    }),
    ("updateNeonAuthMagicLinkPlugin", |client, given| {
        json(client.auth().update_magic_link_plugin(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("updateNeonAuthOrganizationPlugin", |client, given| {
        json(client.auth().update_organization_plugin(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("updateNeonAuthPhoneNumberPlugin", |client, given| {
        json(client.auth().update_phone_number_plugin(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("updateNeonAuthWebhookConfig", |client, given| {
        json(client.auth().update_webhooks(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("addBranchNeonAuthOauthProvider", |client, given| {
        json(client.auth_oauth_providers().add(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("deleteBranchNeonAuthOauthProvider", |client, given| {
        json(client.auth_oauth_providers().delete(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.one("oauth_provider_id")?,
        )?)
    }),
    ("listBranchNeonAuthOauthProviders", |client, given| {
        pages(
            client.auth_oauth_providers().list(given.text("project_id")?, given.text("branch_id")?),
        )
    }),
    ("updateBranchNeonAuthOauthProvider", |client, given| {
        json(client.auth_oauth_providers().update(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.one("oauth_provider_id")?,
            &given.all()?,
        )?)
    }),
    ("addBranchNeonAuthTrustedDomain", |client, given| {
        json(client.auth_trusted_domains().add(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("deleteBranchNeonAuthTrustedDomain", |client, given| {
        json(client.auth_trusted_domains().delete(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("listBranchNeonAuthTrustedDomains", |client, given| {
        pages(
            client.auth_trusted_domains().list(given.text("project_id")?, given.text("branch_id")?),
        )
    }),
    ("createBranchNeonAuthNewUser", |client, given| {
        json(client.auth_users().create(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("deleteBranchNeonAuthUser", |client, given| {
        json(client.auth_users().delete(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("auth_user_id")?,
        )?)
    }),
    ("updateNeonAuthUserRole", |client, given| {
        json(client.auth_users().update_role(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("auth_user_id")?,
            &given.all()?,
        )?)
    }),
    ("getAnonymizedBranchStatus", |client, given| {
        json(
            client
                .branches()
                .anonymized_status(given.text("project_id")?, given.text("branch_id")?)?,
        )
    }),
    ("getProjectBranchSchemaComparison", |client, given| {
        json(client.branches().compare_schema(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("countProjectBranches", |client, given| {
        json(client.branches().count(given.text("project_id")?, &given.all()?)?)
    }),
    ("createProjectBranch", |client, given| {
        json(client.branches().create(given.text("project_id")?, &given.all()?)?)
    }),
    ("createProjectBranchAnonymized", |client, given| {
        json(client.branches().create_anonymized(given.text("project_id")?, &given.all()?)?)
    }),
    ("deleteProjectBranch", |client, given| {
        json(client.branches().delete(given.text("project_id")?, given.text("branch_id")?)?)
    }),
    ("finalizeRestoreBranch", |client, given| {
        json(client.branches().finalize_restore(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("getProjectBranch", |client, given| {
        json(client.branches().get(given.text("project_id")?, given.text("branch_id")?)?)
    }),
    ("getMaskingRules", |client, given| {
        json(
            client
                .branches()
                .get_masking_rules(given.text("project_id")?, given.text("branch_id")?)?,
        )
    }),
    ("getProjectBranchSchema", |client, given| {
        json(client.branches().get_schema(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("listProjectBranches", |client, given| {
        pages(client.branches().list(given.text("project_id")?, &given.all()?))
    }),
    ("restoreProjectBranch", |client, given| {
        json(client.branches().restore(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("setDefaultProjectBranch", |client, given| {
        json(client.branches().set_default(given.text("project_id")?, given.text("branch_id")?)?)
    }),
    ("startAnonymization", |client, given| {
        json(
            client
                .branches()
                .start_anonymization(given.text("project_id")?, given.text("branch_id")?)?,
        )
    }),
    ("updateProjectBranch", |client, given| {
        json(client.branches().update(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("updateMaskingRules", |client, given| {
        json(client.branches().update_masking_rules(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("createProjectBranchBucket", |client, given| {
        json(client.buckets().create(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("deleteProjectBranchBucket", |client, given| {
        json(client.buckets().delete(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("bucket_name")?,
        )?)
    }),
    ("listProjectBranchBuckets", |client, given| {
        pages(client.buckets().list(given.text("project_id")?, given.text("branch_id")?))
    }),
    ("getConsumptionHistoryPerBranchV2", |client, given| {
        pages(client.consumption().per_branch_v2(&given.all()?))
    }),
    ("getConsumptionHistoryPerProject", |client, given| {
        pages(client.consumption().per_project(&given.all()?))
    }),
    ("getConsumptionHistoryPerProjectV2", |client, given| {
        pages(client.consumption().per_project_v2(&given.all()?))
    }),
    ("createCredential", |client, given| {
        json(client.credentials().create(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("listCredentials", |client, given| {
        pages(client.credentials().list(given.text("project_id")?, given.text("branch_id")?))
    }),
    ("revealCredential", |client, given| {
        json(client.credentials().reveal(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("token_id")?,
        )?)
    }),
    ("revokeCredential", |client, given| {
        json(client.credentials().revoke(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("token_id")?,
        )?)
    }),
    ("rotateCredential", |client, given| {
        json(client.credentials().rotate(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("token_id")?,
        )?)
    }),
    ("deleteProjectBranchCustomDomain", |client, given| {
        json(client.custom_domains().delete(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("domain")?,
        )?)
    }),
    ("listProjectBranchCustomDomains", |client, given| {
        pages(client.custom_domains().list(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        ))
    }),
    ("registerProjectBranchCustomDomain", |client, given| {
        json(client.custom_domains().register(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("createProjectBranchDataApi", |client, given| {
        json(client.data_api().create(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("database_name")?,
            &given.all()?,
        )?)
    }),
    ("deleteProjectBranchDataApi", |client, given| {
        json(client.data_api().delete(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("database_name")?,
        )?)
    }),
    ("getProjectBranchDataApi", |client, given| {
        json(client.data_api().get(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("database_name")?,
        )?)
    }),
    ("updateProjectBranchDataApi", |client, given| {
        json(client.data_api().update(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("database_name")?,
            &given.all()?,
        )?)
    }),
    ("createProjectBranchDatabase", |client, given| {
        json(client.databases().create(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("deleteProjectBranchDatabase", |client, given| {
        json(client.databases().delete(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("database_name")?,
        )?)
    }),
    ("getProjectBranchDatabase", |client, given| {
        json(client.databases().get(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("database_name")?,
        )?)
    }),
    ("listProjectBranchDatabases", |client, given| {
        pages(client.databases().list(given.text("project_id")?, given.text("branch_id")?))
    }),
    ("updateProjectBranchDatabase", |client, given| {
        json(client.databases().update(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("database_name")?,
            &given.all()?,
        )?)
    }),
    ("createProjectEndpoint", |client, given| {
        json(client.endpoints().create(given.text("project_id")?, &given.all()?)?)
    }),
    ("deleteProjectEndpoint", |client, given| {
        json(client.endpoints().delete(given.text("project_id")?, given.text("endpoint_id")?)?)
    }),
    ("getProjectEndpoint", |client, given| {
        json(client.endpoints().get(given.text("project_id")?, given.text("endpoint_id")?)?)
    }),
    ("listProjectEndpoints", |client, given| {
        pages(client.endpoints().list(given.text("project_id")?))
    }),
    ("listProjectBranchEndpoints", |client, given| {
        pages(
            client.endpoints().list_by_branch(given.text("project_id")?, given.text("branch_id")?),
        )
    }),
    ("restartProjectEndpoint", |client, given| {
        json(client.endpoints().restart(given.text("project_id")?, given.text("endpoint_id")?)?)
    }),
    ("startProjectEndpoint", |client, given| {
        json(client.endpoints().start(given.text("project_id")?, given.text("endpoint_id")?)?)
    }),
    ("suspendProjectEndpoint", |client, given| {
        json(client.endpoints().suspend(given.text("project_id")?, given.text("endpoint_id")?)?)
    }),
    ("updateProjectEndpoint", |client, given| {
        json(client.endpoints().update(
            given.text("project_id")?,
            given.text("endpoint_id")?,
            &given.all()?,
        )?)
    }),
    ("deleteProjectBranchFunction", |client, given| {
        json(client.functions().delete(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("slug")?,
        )?)
    }),
    ("createProjectBranchFunctionDeployment", |client, given| {
        json(client.functions().deploy(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("slug")?,
            &neonapi::models::DeployFunction {
                zip: Some(given.text("zip")?.into()),
                ..given.all()?
            },
        )?)
    }),
    ("getProjectBranchFunction", |client, given| {
        json(client.functions().get(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("slug")?,
        )?)
    }),
    ("listProjectBranchFunctions", |client, given| {
        pages(client.functions().list(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        ))
    }),
    ("updateProjectBranchFunction", |client, given| {
        json(client.functions().update(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("slug")?,
            &given.all()?,
        )?)
    }),
    ("addNeonAuthDomainToRedirectUriWhitelist", |client, given| {
        json(client.legacy_auth().add_domain(given.text("project_id")?, &given.all()?)?)
    }),
    ("addNeonAuthOauthProvider", |client, given| {
        json(client.legacy_auth().add_oauth_provider(given.text("project_id")?, &given.all()?)?)
    }),
    ("createNeonAuthIntegration", |client, given| {
        json(client.legacy_auth().create_integration(&given.all()?)?)
    }),
    ("createNeonAuthProviderSdkKeys", |client, given| {
        json(client.legacy_auth().create_sdk_keys(&given.all()?)?)
    }),
    ("createNeonAuthNewUser", |client, given| {
        json(client.legacy_auth().create_user(&given.all()?)?)
    }),
    ("deleteNeonAuthDomainFromRedirectUriWhitelist", |client, given| {
        json(client.legacy_auth().delete_domains(given.text("project_id")?, &given.all()?)?)
    }),
    ("deleteNeonAuthIntegration", |client, given| {
        json(client.legacy_auth().delete_integration(
            given.text("project_id")?,
            &given.one("auth_provider")?,
            &given.all()?,
        )?)
    }),
    ("deleteNeonAuthOauthProvider", |client, given| {
        json(
            client.legacy_auth().delete_oauth_provider(
                given.text("project_id")?,
                &given.one("oauth_provider_id")?,
            )?,
        )
    }),
    ("deleteNeonAuthUser", |client, given| {
        json(
            client
                .legacy_auth()
                .delete_user(given.text("project_id")?, given.text("auth_user_id")?)?,
        )
    }),
    ("getNeonAuthEmailServer", |client, given| {
        json(client.legacy_auth().get_email_server(given.text("project_id")?)?)
    }),
    ("listNeonAuthRedirectUriWhitelistDomains", |client, given| {
        pages(client.legacy_auth().list_domains(given.text("project_id")?))
    }),
    ("listNeonAuthIntegrations", |client, given| {
        pages(client.legacy_auth().list_integrations(given.text("project_id")?))
    }),
    ("listNeonAuthOauthProviders", |client, given| {
        pages(client.legacy_auth().list_oauth_providers(given.text("project_id")?))
    }),
    ("transferNeonAuthProviderProject", |client, given| {
        json(client.legacy_auth().transfer_ownership(&given.all()?)?)
    }),
    ("updateNeonAuthEmailServer", |client, given| {
        json(
            client
                .legacy_auth()
                .update_email_server(given.text("project_id")?, &given.one("email_provider")?)?,
        )
    }),
    ("updateNeonAuthOauthProvider", |client, given| {
        json(client.legacy_auth().update_oauth_provider(
            given.text("project_id")?,
            &given.one("oauth_provider_id")?,
            &given.all()?,
        )?)
    }),
    ("listProjectBranchLogFieldValues", |client, given| {
        pages(client.logs().field_values(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("field_name")?,
            &given.all()?,
        ))
    }),
    ("listProjectBranchLogFields", |client, given| {
        pages(client.logs().fields(given.text("project_id")?, given.text("branch_id")?))
    }),
    ("queryProjectBranchLogs", |client, given| {
        pages(client.logs().query(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        ))
    }),
    ("deleteProjectBranchBucketObject", |client, given| {
        json(client.objects().delete(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("bucket_name")?,
            given.text("object_key")?,
        )?)
    }),
    ("deleteProjectBranchBucketObjectsByPrefix", |client, given| {
        json(client.objects().delete_by_prefix(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("bucket_name")?,
            &given.all()?,
        )?)
    }),
    ("getProjectBranchBucketObject", |client, given| {
        text(client.objects().get(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("bucket_name")?,
            given.text("object_key")?,
        )?)
    }),
    ("listProjectBranchBucketObjects", |client, given| {
        pages(client.objects().list(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("bucket_name")?,
            &given.all()?,
        ))
    }),
    ("presignProjectBranchBucketObject", |client, given| {
        json(client.objects().presign(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("bucket_name")?,
            given.text("object_key")?,
            &given.all()?,
        )?)
    }),
    ("getProjectOperation", |client, given| {
        json(client.operations().get(given.text("project_id")?, given.text("operation_id")?)?)
    }),
    ("listProjectOperations", |client, given| {
        pages(client.operations().list(given.text("project_id")?, &given.all()?))
    }),
    ("createOrgApiKey", |client, given| {
        json(client.organization_api_keys().create(given.text("org_id")?, &given.all()?)?)
    }),
    ("listOrgApiKeys", |client, given| {
        pages(client.organization_api_keys().list(given.text("org_id")?))
    }),
    ("revokeOrgApiKey", |client, given| {
        json(client.organization_api_keys().revoke(given.text("org_id")?, given.one("key_id")?)?)
    }),
    ("createOrganizationInvitations", |client, given| {
        json(client.organization_invitations().create(given.text("org_id")?, &given.all()?)?)
    }),
    ("getOrganizationInvitations", |client, given| {
        pages(client.organization_invitations().list(given.text("org_id")?))
    }),
    ("getOrganizationMember", |client, given| {
        json(client.organization_members().get(given.text("org_id")?, given.text("member_id")?)?)
    }),
    ("getOrganizationMembers", |client, given| {
        pages(client.organization_members().list(given.text("org_id")?, &given.all()?))
    }),
    ("removeOrganizationMember", |client, given| {
        json(
            client
                .organization_members()
                .remove(given.text("org_id")?, given.text("member_id")?)?,
        )
    }),
    ("updateOrganizationMember", |client, given| {
        json(client.organization_members().update(
            given.text("org_id")?,
            given.text("member_id")?,
            &given.all()?,
        )?)
    }),
    ("assignOrganizationVpcEndpoint", |client, given| {
        json(client.organization_vpc_endpoints().assign(
            given.text("org_id")?,
            given.text("region_id")?,
            given.text("vpc_endpoint_id")?,
            &given.all()?,
        )?)
    }),
    ("deleteOrganizationVpcEndpoint", |client, given| {
        json(client.organization_vpc_endpoints().delete(
            given.text("org_id")?,
            given.text("region_id")?,
            given.text("vpc_endpoint_id")?,
        )?)
    }),
    ("getOrganizationVpcEndpointDetails", |client, given| {
        json(client.organization_vpc_endpoints().get(
            given.text("org_id")?,
            given.text("region_id")?,
            given.text("vpc_endpoint_id")?,
        )?)
    }),
    ("listOrganizationVpcEndpoints", |client, given| {
        pages(
            client
                .organization_vpc_endpoints()
                .list(given.text("org_id")?, given.text("region_id")?),
        )
    }),
    ("listOrganizationVpcEndpointsAllRegions", |client, given| {
        pages(client.organization_vpc_endpoints().list_all_regions(given.text("org_id")?))
    }),
    ("deleteOrganizationSpendingLimit", |client, given| {
        json(client.organizations().delete_spending_limit(given.text("org_id")?)?)
    }),
    ("getOrganization", |client, given| json(client.organizations().get(given.text("org_id")?)?)),
    ("getOrganizationSpendingLimit", |client, given| {
        json(client.organizations().get_spending_limit(given.text("org_id")?)?)
    }),
    ("setOrganizationSpendingLimit", |client, given| {
        json(client.organizations().set_spending_limit(given.text("org_id")?, &given.all()?)?)
    }),
    ("addProjectJwks", |client, given| {
        json(client.project_jwks().add(given.text("project_id")?, &given.all()?)?)
    }),
    ("deleteProjectJwks", |client, given| {
        json(client.project_jwks().delete(given.text("project_id")?, given.text("jwks_id")?)?)
    }),
    ("getProjectJwks", |client, given| {
        pages(client.project_jwks().list(given.text("project_id")?))
    }),
    ("listProjectMembers", |client, given| {
        pages(client.project_members().list(given.text("project_id")?, &given.all()?))
    }),
    ("removeProjectMemberRole", |client, given| {
        json(client.project_members().remove_role(
            given.text("project_id")?,
            given.text("member_id")?,
            &given.all()?,
        )?)
    }),
    ("setProjectMemberRole", |client, given| {
        json(client.project_members().set_role(
            given.text("project_id")?,
            given.text("member_id")?,
            &given.all()?,
        )?)
    }),
    ("grantPermissionToProject", |client, given| {
        json(client.project_permissions().grant(given.text("project_id")?, &given.all()?)?)
    }),
    ("listProjectPermissions", |client, given| {
        pages(client.project_permissions().list(given.text("project_id")?))
    }),
    ("revokePermissionFromProject", |client, given| {
        json(
            client
                .project_permissions()
                .revoke(given.text("project_id")?, given.text("permission_id")?)?,
        )
    }),
    ("assignProjectVpcEndpoint", |client, given| {
        json(client.project_vpc_endpoints().assign(
            given.text("project_id")?,
            given.text("vpc_endpoint_id")?,
            &given.all()?,
        )?)
    }),
    ("deleteProjectVpcEndpoint", |client, given| {
        json(
            client
                .project_vpc_endpoints()
                .delete(given.text("project_id")?, given.text("vpc_endpoint_id")?)?,
        )
    }),
    ("listProjectVpcEndpoints", |client, given| {
        pages(client.project_vpc_endpoints().list(given.text("project_id")?))
    }),
    ("acceptProjectTransferRequest", |client, given| {
        json(client.projects().accept_transfer_request(
            given.text("project_id")?,
            given.text("request_id")?,
            &given.all()?,
        )?)
    }),
    ("getAvailablePreloadLibraries", |client, given| {
        pages(client.projects().available_preload_libraries(given.text("project_id")?))
    }),
    ("getConnectionUri", |client, given| {
        json(client.projects().connection_uri(given.text("project_id")?, &given.all()?)?)
    }),
    ("createProject", |client, given| json(client.projects().create(&given.all()?)?)),
    ("createProjectTransferRequest", |client, given| {
        json(client.projects().create_transfer_request(given.text("project_id")?, &given.all()?)?)
    }),
    ("deleteProject", |client, given| json(client.projects().delete(given.text("project_id")?)?)),
    ("getProject", |client, given| json(client.projects().get(given.text("project_id")?)?)),
    ("listProjects", |client, given| pages(client.projects().list(&given.all()?))),
    ("getProjectAdvisorSecurityIssues", |client, given| {
        pages(client.projects().list_advisor_issues(given.text("project_id")?, &given.all()?))
    }),
    ("listSharedProjects", |client, given| pages(client.projects().list_shared(&given.all()?))),
    ("recoverProject", |client, given| json(client.projects().recover(given.text("project_id")?)?)),
    ("transferProjectsFromOrgToOrg", |client, given| {
        json(client.projects().transfer(given.text("source_org_id")?, &given.all()?)?)
    }),
    ("transferProjectsFromUserToOrg", |client, given| {
        json(client.projects().transfer_from_user(&given.all()?)?)
    }),
    ("updateProject", |client, given| {
        json(client.projects().update(given.text("project_id")?, &given.all()?)?)
    }),
    ("getActiveRegions", |client, given| pages(client.regions().list(&given.all()?))),
    ("createProjectBranchRole", |client, given| {
        json(client.roles().create(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("deleteProjectBranchRole", |client, given| {
        json(client.roles().delete(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("role_name")?,
        )?)
    }),
    ("getProjectBranchRole", |client, given| {
        json(client.roles().get(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("role_name")?,
        )?)
    }),
    ("listProjectBranchRoles", |client, given| {
        pages(client.roles().list(given.text("project_id")?, given.text("branch_id")?))
    }),
    ("getProjectBranchRolePassword", |client, given| {
        json(client.roles().password(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("role_name")?,
        )?)
    }),
    ("resetProjectBranchRolePassword", |client, given| {
        json(client.roles().reset_password(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("role_name")?,
        )?)
    }),
    ("createSnapshot", |client, given| {
        json(client.snapshots().create(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("deleteSnapshot", |client, given| {
        json(client.snapshots().delete(given.text("project_id")?, given.text("snapshot_id")?)?)
    }),
    ("getSnapshotSchedule", |client, given| {
        json(client.snapshots().get_schedule(given.text("project_id")?, given.text("branch_id")?)?)
    }),
    ("listSnapshots", |client, given| pages(client.snapshots().list(given.text("project_id")?))),
    ("restoreSnapshot", |client, given| {
        json(client.snapshots().restore(
            given.text("project_id")?,
            given.text("snapshot_id")?,
            &given.all()?,
        )?)
    }),
    ("setSnapshotSchedule", |client, given| {
        json(client.snapshots().set_schedule(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.all()?,
        )?)
    }),
    ("updateSnapshot", |client, given| {
        json(client.snapshots().update(
            given.text("project_id")?,
            given.text("snapshot_id")?,
            &given.all()?,
        )?)
    }),
    ("getProjectBranchStorage", |client, given| {
        json(client.storage().get(given.text("project_id")?, given.text("branch_id")?)?)
    }),
    ("createProjectBranchTrigger", |client, given| {
        json(client.triggers().create(
            given.text("project_id")?,
            given.text("branch_id")?,
            &given.one("trigger")?,
        )?)
    }),
    ("deleteProjectBranchTrigger", |client, given| {
        json(client.triggers().delete(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("trigger_id")?,
        )?)
    }),
    ("getProjectBranchTrigger", |client, given| {
        json(client.triggers().get(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("trigger_id")?,
        )?)
    }),
    ("listProjectBranchTriggers", |client, given| {
        pages(client.triggers().list(given.text("project_id")?, given.text("branch_id")?))
    }),
    ("updateProjectBranchTrigger", |client, given| {
        json(client.triggers().update(
            given.text("project_id")?,
            given.text("branch_id")?,
            given.text("trigger_id")?,
            &given.one("trigger")?,
        )?)
    }),
    ("getAuthDetails", |client, _| json(client.users().auth_details()?)),
    ("getCurrentUserInfo", |client, _| json(client.users().me()?)),
    ("getCurrentUserOrganizations", |client, _| pages(client.users().organizations())),
];
