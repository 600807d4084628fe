// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

//! The operations and types of the Identity API.
#![allow(deprecated, reason = "deprecated operations are checked as well")]
use crate::arguments::Arguments;
use crate::service::{Operation, Sending, Service, Type, again, sending};
use oci_sdk_core::{Config, Error};
pub(super) static SERVICE: Service = Service {
    name: "identity",
    operations: OPERATIONS,
    types: TYPES,
};
const OPERATIONS: &[Operation] = &[
    Operation {
        client: "IdentityClient",
        id: "ActivateDomain",
        send: activate_domain,
    },
    Operation {
        client: "IdentityClient",
        id: "ActivateMfaTotpDevice",
        send: activate_mfa_totp_device,
    },
    Operation {
        client: "IdentityClient",
        id: "AddTagDefaultLock",
        send: add_tag_default_lock,
    },
    Operation {
        client: "IdentityClient",
        id: "AddTagNamespaceLock",
        send: add_tag_namespace_lock,
    },
    Operation {
        client: "IdentityClient",
        id: "AddUserToGroup",
        send: add_user_to_group,
    },
    Operation {
        client: "IdentityClient",
        id: "AssembleEffectiveTagSet",
        send: assemble_effective_tag_set,
    },
    Operation {
        client: "IdentityClient",
        id: "BulkDeleteResources",
        send: bulk_delete_resources,
    },
    Operation {
        client: "IdentityClient",
        id: "BulkDeleteTags",
        send: bulk_delete_tags,
    },
    Operation {
        client: "IdentityClient",
        id: "BulkEditTags",
        send: bulk_edit_tags,
    },
    Operation {
        client: "IdentityClient",
        id: "BulkMoveResources",
        send: bulk_move_resources,
    },
    Operation {
        client: "IdentityClient",
        id: "CascadeDeleteTagNamespace",
        send: cascade_delete_tag_namespace,
    },
    Operation {
        client: "IdentityClient",
        id: "ChangeDomainCompartment",
        send: change_domain_compartment,
    },
    Operation {
        client: "IdentityClient",
        id: "ChangeDomainLicenseType",
        send: change_domain_license_type,
    },
    Operation {
        client: "IdentityClient",
        id: "ChangeTagNamespaceCompartment",
        send: change_tag_namespace_compartment,
    },
    Operation {
        client: "IdentityClient",
        id: "CreateAuthToken",
        send: create_auth_token,
    },
    Operation {
        client: "IdentityClient",
        id: "CreateCompartment",
        send: create_compartment,
    },
    Operation {
        client: "IdentityClient",
        id: "CreateCustomerSecretKey",
        send: create_customer_secret_key,
    },
    Operation {
        client: "IdentityClient",
        id: "CreateDbCredential",
        send: create_db_credential,
    },
    Operation {
        client: "IdentityClient",
        id: "CreateDomain",
        send: create_domain,
    },
    Operation {
        client: "IdentityClient",
        id: "CreateDynamicGroup",
        send: create_dynamic_group,
    },
    Operation {
        client: "IdentityClient",
        id: "CreateGroup",
        send: create_group,
    },
    Operation {
        client: "IdentityClient",
        id: "CreateIdentityProvider",
        send: create_identity_provider,
    },
    Operation {
        client: "IdentityClient",
        id: "CreateIdpGroupMapping",
        send: create_idp_group_mapping,
    },
    Operation {
        client: "IdentityClient",
        id: "CreateMfaTotpDevice",
        send: create_mfa_totp_device,
    },
    Operation {
        client: "IdentityClient",
        id: "CreateNetworkSource",
        send: create_network_source,
    },
    Operation {
        client: "IdentityClient",
        id: "CreateOAuthClientCredential",
        send: create_oauth_client_credential,
    },
    Operation {
        client: "IdentityClient",
        id: "CreateOrResetUIPassword",
        send: create_or_reset_ui_password,
    },
    Operation {
        client: "IdentityClient",
        id: "CreatePolicy",
        send: create_policy,
    },
    Operation {
        client: "IdentityClient",
        id: "CreateRegionSubscription",
        send: create_region_subscription,
    },
    Operation {
        client: "IdentityClient",
        id: "CreateSmtpCredential",
        send: create_smtp_credential,
    },
    Operation {
        client: "IdentityClient",
        id: "CreateSwiftPassword",
        send: create_swift_password,
    },
    Operation {
        client: "IdentityClient",
        id: "CreateTag",
        send: create_tag,
    },
    Operation {
        client: "IdentityClient",
        id: "CreateTagDefault",
        send: create_tag_default,
    },
    Operation {
        client: "IdentityClient",
        id: "CreateTagNamespace",
        send: create_tag_namespace,
    },
    Operation {
        client: "IdentityClient",
        id: "CreateUser",
        send: create_user,
    },
    Operation {
        client: "IdentityClient",
        id: "DeactivateDomain",
        send: deactivate_domain,
    },
    Operation {
        client: "IdentityClient",
        id: "DeleteApiKey",
        send: delete_api_key,
    },
    Operation {
        client: "IdentityClient",
        id: "DeleteAuthToken",
        send: delete_auth_token,
    },
    Operation {
        client: "IdentityClient",
        id: "DeleteCompartment",
        send: delete_compartment,
    },
    Operation {
        client: "IdentityClient",
        id: "DeleteCustomerSecretKey",
        send: delete_customer_secret_key,
    },
    Operation {
        client: "IdentityClient",
        id: "DeleteDbCredential",
        send: delete_db_credential,
    },
    Operation {
        client: "IdentityClient",
        id: "DeleteDomain",
        send: delete_domain,
    },
    Operation {
        client: "IdentityClient",
        id: "DeleteDynamicGroup",
        send: delete_dynamic_group,
    },
    Operation {
        client: "IdentityClient",
        id: "DeleteGroup",
        send: delete_group,
    },
    Operation {
        client: "IdentityClient",
        id: "DeleteIdentityProvider",
        send: delete_identity_provider,
    },
    Operation {
        client: "IdentityClient",
        id: "DeleteIdpGroupMapping",
        send: delete_idp_group_mapping,
    },
    Operation {
        client: "IdentityClient",
        id: "DeleteMfaTotpDevice",
        send: delete_mfa_totp_device,
    },
    Operation {
        client: "IdentityClient",
        id: "DeleteNetworkSource",
        send: delete_network_source,
    },
    Operation {
        client: "IdentityClient",
        id: "DeleteOAuthClientCredential",
        send: delete_oauth_client_credential,
    },
    Operation {
        client: "IdentityClient",
        id: "DeletePolicy",
        send: delete_policy,
    },
    Operation {
        client: "IdentityClient",
        id: "DeleteSmtpCredential",
        send: delete_smtp_credential,
    },
    Operation {
        client: "IdentityClient",
        id: "DeleteSwiftPassword",
        send: delete_swift_password,
    },
    Operation {
        client: "IdentityClient",
        id: "DeleteTag",
        send: delete_tag,
    },
    Operation {
        client: "IdentityClient",
        id: "DeleteTagDefault",
        send: delete_tag_default,
    },
    Operation {
        client: "IdentityClient",
        id: "DeleteTagNamespace",
        send: delete_tag_namespace,
    },
    Operation {
        client: "IdentityClient",
        id: "DeleteUser",
        send: delete_user,
    },
    Operation {
        client: "IdentityClient",
        id: "EnableReplicationToRegion",
        send: enable_replication_to_region,
    },
    Operation {
        client: "IdentityClient",
        id: "GenerateTotpSeed",
        send: generate_totp_seed,
    },
    Operation {
        client: "IdentityClient",
        id: "GetAuthenticationPolicy",
        send: get_authentication_policy,
    },
    Operation {
        client: "IdentityClient",
        id: "GetCompartment",
        send: get_compartment,
    },
    Operation {
        client: "IdentityClient",
        id: "GetDomain",
        send: get_domain,
    },
    Operation {
        client: "IdentityClient",
        id: "GetDynamicGroup",
        send: get_dynamic_group,
    },
    Operation {
        client: "IdentityClient",
        id: "GetGroup",
        send: get_group,
    },
    Operation {
        client: "IdentityClient",
        id: "GetIamWorkRequest",
        send: get_iam_work_request,
    },
    Operation {
        client: "IdentityClient",
        id: "GetIdentityProvider",
        send: get_identity_provider,
    },
    Operation {
        client: "IdentityClient",
        id: "GetIdpGroupMapping",
        send: get_idp_group_mapping,
    },
    Operation {
        client: "IdentityClient",
        id: "GetMfaTotpDevice",
        send: get_mfa_totp_device,
    },
    Operation {
        client: "IdentityClient",
        id: "GetNetworkSource",
        send: get_network_source,
    },
    Operation {
        client: "IdentityClient",
        id: "GetPolicy",
        send: get_policy,
    },
    Operation {
        client: "IdentityClient",
        id: "GetStandardTagTemplate",
        send: get_standard_tag_template,
    },
    Operation {
        client: "IdentityClient",
        id: "GetTag",
        send: get_tag,
    },
    Operation {
        client: "IdentityClient",
        id: "GetTagDefault",
        send: get_tag_default,
    },
    Operation {
        client: "IdentityClient",
        id: "GetTagNamespace",
        send: get_tag_namespace,
    },
    Operation {
        client: "IdentityClient",
        id: "GetTaggingWorkRequest",
        send: get_tagging_work_request,
    },
    Operation {
        client: "IdentityClient",
        id: "GetTenancy",
        send: get_tenancy,
    },
    Operation {
        client: "IdentityClient",
        id: "GetUser",
        send: get_user,
    },
    Operation {
        client: "IdentityClient",
        id: "GetUserGroupMembership",
        send: get_user_group_membership,
    },
    Operation {
        client: "IdentityClient",
        id: "GetUserUIPasswordInformation",
        send: get_user_ui_password_information,
    },
    Operation {
        client: "IdentityClient",
        id: "GetWorkRequest",
        send: get_work_request,
    },
    Operation {
        client: "IdentityClient",
        id: "ImportStandardTags",
        send: import_standard_tags,
    },
    Operation {
        client: "IdentityClient",
        id: "ListAllowedDomainLicenseTypes",
        send: list_allowed_domain_license_types,
    },
    Operation {
        client: "IdentityClient",
        id: "ListApiKeys",
        send: list_api_keys,
    },
    Operation {
        client: "IdentityClient",
        id: "ListAuthTokens",
        send: list_auth_tokens,
    },
    Operation {
        client: "IdentityClient",
        id: "ListAvailabilityDomains",
        send: list_availability_domains,
    },
    Operation {
        client: "IdentityClient",
        id: "ListBulkActionResourceTypes",
        send: list_bulk_action_resource_types,
    },
    Operation {
        client: "IdentityClient",
        id: "ListBulkEditTagsResourceTypes",
        send: list_bulk_edit_tags_resource_types,
    },
    Operation {
        client: "IdentityClient",
        id: "ListCompartments",
        send: list_compartments,
    },
    Operation {
        client: "IdentityClient",
        id: "ListCostTrackingTags",
        send: list_cost_tracking_tags,
    },
    Operation {
        client: "IdentityClient",
        id: "ListCustomerSecretKeys",
        send: list_customer_secret_keys,
    },
    Operation {
        client: "IdentityClient",
        id: "ListDbCredentials",
        send: list_db_credentials,
    },
    Operation {
        client: "IdentityClient",
        id: "ListDomains",
        send: list_domains,
    },
    Operation {
        client: "IdentityClient",
        id: "ListDynamicGroups",
        send: list_dynamic_groups,
    },
    Operation {
        client: "IdentityClient",
        id: "ListFaultDomains",
        send: list_fault_domains,
    },
    Operation {
        client: "IdentityClient",
        id: "ListGroups",
        send: list_groups,
    },
    Operation {
        client: "IdentityClient",
        id: "ListIamWorkRequestErrors",
        send: list_iam_work_request_errors,
    },
    Operation {
        client: "IdentityClient",
        id: "ListIamWorkRequestLogs",
        send: list_iam_work_request_logs,
    },
    Operation {
        client: "IdentityClient",
        id: "ListIamWorkRequests",
        send: list_iam_work_requests,
    },
    Operation {
        client: "IdentityClient",
        id: "ListIdentityProviderGroups",
        send: list_identity_provider_groups,
    },
    Operation {
        client: "IdentityClient",
        id: "ListIdentityProviders",
        send: list_identity_providers,
    },
    Operation {
        client: "IdentityClient",
        id: "ListIdpGroupMappings",
        send: list_idp_group_mappings,
    },
    Operation {
        client: "IdentityClient",
        id: "ListMfaTotpDevices",
        send: list_mfa_totp_devices,
    },
    Operation {
        client: "IdentityClient",
        id: "ListNetworkSources",
        send: list_network_sources,
    },
    Operation {
        client: "IdentityClient",
        id: "ListOAuthClientCredentials",
        send: list_oauth_client_credentials,
    },
    Operation {
        client: "IdentityClient",
        id: "ListPolicies",
        send: list_policies,
    },
    Operation {
        client: "IdentityClient",
        id: "ListRegionSubscriptions",
        send: list_region_subscriptions,
    },
    Operation {
        client: "IdentityClient",
        id: "ListRegions",
        send: list_regions,
    },
    Operation {
        client: "IdentityClient",
        id: "ListSmtpCredentials",
        send: list_smtp_credentials,
    },
    Operation {
        client: "IdentityClient",
        id: "ListStandardTagNamespaces",
        send: list_standard_tag_namespaces,
    },
    Operation {
        client: "IdentityClient",
        id: "ListSwiftPasswords",
        send: list_swift_passwords,
    },
    Operation {
        client: "IdentityClient",
        id: "ListTagDefaults",
        send: list_tag_defaults,
    },
    Operation {
        client: "IdentityClient",
        id: "ListTagNamespaces",
        send: list_tag_namespaces,
    },
    Operation {
        client: "IdentityClient",
        id: "ListTaggingWorkRequestErrors",
        send: list_tagging_work_request_errors,
    },
    Operation {
        client: "IdentityClient",
        id: "ListTaggingWorkRequestLogs",
        send: list_tagging_work_request_logs,
    },
    Operation {
        client: "IdentityClient",
        id: "ListTaggingWorkRequests",
        send: list_tagging_work_requests,
    },
    Operation {
        client: "IdentityClient",
        id: "ListTags",
        send: list_tags,
    },
    Operation {
        client: "IdentityClient",
        id: "ListUserGroupMemberships",
        send: list_user_group_memberships,
    },
    Operation {
        client: "IdentityClient",
        id: "ListUsers",
        send: list_users,
    },
    Operation {
        client: "IdentityClient",
        id: "ListWorkRequests",
        send: list_work_requests,
    },
    Operation {
        client: "IdentityClient",
        id: "MoveCompartment",
        send: move_compartment,
    },
    Operation {
        client: "IdentityClient",
        id: "RecoverCompartment",
        send: recover_compartment,
    },
    Operation {
        client: "IdentityClient",
        id: "RemoveTagDefaultLock",
        send: remove_tag_default_lock,
    },
    Operation {
        client: "IdentityClient",
        id: "RemoveTagNamespaceLock",
        send: remove_tag_namespace_lock,
    },
    Operation {
        client: "IdentityClient",
        id: "RemoveUserFromGroup",
        send: remove_user_from_group,
    },
    Operation {
        client: "IdentityClient",
        id: "ResetIdpScimClient",
        send: reset_idp_scim_client,
    },
    Operation {
        client: "IdentityClient",
        id: "UpdateAuthToken",
        send: update_auth_token,
    },
    Operation {
        client: "IdentityClient",
        id: "UpdateAuthenticationPolicy",
        send: update_authentication_policy,
    },
    Operation {
        client: "IdentityClient",
        id: "UpdateCompartment",
        send: update_compartment,
    },
    Operation {
        client: "IdentityClient",
        id: "UpdateCustomerSecretKey",
        send: update_customer_secret_key,
    },
    Operation {
        client: "IdentityClient",
        id: "UpdateDomain",
        send: update_domain,
    },
    Operation {
        client: "IdentityClient",
        id: "UpdateDynamicGroup",
        send: update_dynamic_group,
    },
    Operation {
        client: "IdentityClient",
        id: "UpdateGroup",
        send: update_group,
    },
    Operation {
        client: "IdentityClient",
        id: "UpdateIdentityProvider",
        send: update_identity_provider,
    },
    Operation {
        client: "IdentityClient",
        id: "UpdateIdpGroupMapping",
        send: update_idp_group_mapping,
    },
    Operation {
        client: "IdentityClient",
        id: "UpdateNetworkSource",
        send: update_network_source,
    },
    Operation {
        client: "IdentityClient",
        id: "UpdateOAuthClientCredential",
        send: update_oauth_client_credential,
    },
    Operation {
        client: "IdentityClient",
        id: "UpdatePolicy",
        send: update_policy,
    },
    Operation {
        client: "IdentityClient",
        id: "UpdateSmtpCredential",
        send: update_smtp_credential,
    },
    Operation {
        client: "IdentityClient",
        id: "UpdateSwiftPassword",
        send: update_swift_password,
    },
    Operation {
        client: "IdentityClient",
        id: "UpdateTag",
        send: update_tag,
    },
    Operation {
        client: "IdentityClient",
        id: "UpdateTagDefault",
        send: update_tag_default,
    },
    Operation {
        client: "IdentityClient",
        id: "UpdateTagNamespace",
        send: update_tag_namespace,
    },
    Operation {
        client: "IdentityClient",
        id: "UpdateUser",
        send: update_user,
    },
    Operation {
        client: "IdentityClient",
        id: "UpdateUserCapabilities",
        send: update_user_capabilities,
    },
    Operation {
        client: "IdentityClient",
        id: "UpdateUserState",
        send: update_user_state,
    },
    Operation {
        client: "IdentityClient",
        id: "UploadApiKey",
        send: upload_api_key,
    },
];
const TYPES: &[Type] = &[
    Type {
        name: "AddLockDetails",
        again: again::<oci_sdk_identity::models::AddLockDetails>,
    },
    Type {
        name: "AddLockType",
        again: again::<oci_sdk_identity::models::AddLockType>,
    },
    Type {
        name: "AddUserToGroupDetails",
        again: again::<oci_sdk_identity::models::AddUserToGroupDetails>,
    },
    Type {
        name: "AllowedDomainLicenseTypeSummary",
        again: again::<oci_sdk_identity::models::AllowedDomainLicenseTypeSummary>,
    },
    Type {
        name: "ApiKey",
        again: again::<oci_sdk_identity::models::ApiKey>,
    },
    Type {
        name: "ApiKeyLifecycleState",
        again: again::<oci_sdk_identity::models::ApiKeyLifecycleState>,
    },
    Type {
        name: "AssembleEffectiveTagSetLifecycleState",
        again: again::<oci_sdk_identity::models::AssembleEffectiveTagSetLifecycleState>,
    },
    Type {
        name: "AuthToken",
        again: again::<oci_sdk_identity::models::AuthToken>,
    },
    Type {
        name: "AuthTokenLifecycleState",
        again: again::<oci_sdk_identity::models::AuthTokenLifecycleState>,
    },
    Type {
        name: "AuthenticationPolicy",
        again: again::<oci_sdk_identity::models::AuthenticationPolicy>,
    },
    Type {
        name: "AvailabilityDomain",
        again: again::<oci_sdk_identity::models::AvailabilityDomain>,
    },
    Type {
        name: "BaseTagDefinitionValidator",
        again: again::<oci_sdk_identity::models::BaseTagDefinitionValidator>,
    },
    Type {
        name: "BulkActionResource",
        again: again::<oci_sdk_identity::models::BulkActionResource>,
    },
    Type {
        name: "BulkActionResourceType",
        again: again::<oci_sdk_identity::models::BulkActionResourceType>,
    },
    Type {
        name: "BulkActionResourceTypeCollection",
        again: again::<oci_sdk_identity::models::BulkActionResourceTypeCollection>,
    },
    Type {
        name: "BulkDeleteResourcesDetails",
        again: again::<oci_sdk_identity::models::BulkDeleteResourcesDetails>,
    },
    Type {
        name: "BulkDeleteTagsDetails",
        again: again::<oci_sdk_identity::models::BulkDeleteTagsDetails>,
    },
    Type {
        name: "BulkEditOperationDetails",
        again: again::<oci_sdk_identity::models::BulkEditOperationDetails>,
    },
    Type {
        name: "BulkEditOperationOperationType",
        again: again::<oci_sdk_identity::models::BulkEditOperationOperationType>,
    },
    Type {
        name: "BulkEditResource",
        again: again::<oci_sdk_identity::models::BulkEditResource>,
    },
    Type {
        name: "BulkEditTagsDetails",
        again: again::<oci_sdk_identity::models::BulkEditTagsDetails>,
    },
    Type {
        name: "BulkEditTagsResourceType",
        again: again::<oci_sdk_identity::models::BulkEditTagsResourceType>,
    },
    Type {
        name: "BulkEditTagsResourceTypeCollection",
        again: again::<oci_sdk_identity::models::BulkEditTagsResourceTypeCollection>,
    },
    Type {
        name: "BulkMoveResourcesDetails",
        again: again::<oci_sdk_identity::models::BulkMoveResourcesDetails>,
    },
    Type {
        name: "ChangeDomainCompartmentDetails",
        again: again::<oci_sdk_identity::models::ChangeDomainCompartmentDetails>,
    },
    Type {
        name: "ChangeDomainLicenseTypeDetails",
        again: again::<oci_sdk_identity::models::ChangeDomainLicenseTypeDetails>,
    },
    Type {
        name: "ChangeTagNamespaceCompartmentDetail",
        again: again::<oci_sdk_identity::models::ChangeTagNamespaceCompartmentDetail>,
    },
    Type {
        name: "ChangeTasDomainLicenseTypeDetails",
        again: again::<oci_sdk_identity::models::ChangeTasDomainLicenseTypeDetails>,
    },
    Type {
        name: "Compartment",
        again: again::<oci_sdk_identity::models::Compartment>,
    },
    Type {
        name: "CompartmentLifecycleState",
        again: again::<oci_sdk_identity::models::CompartmentLifecycleState>,
    },
    Type {
        name: "CreateApiKeyDetails",
        again: again::<oci_sdk_identity::models::CreateApiKeyDetails>,
    },
    Type {
        name: "CreateAuthTokenDetails",
        again: again::<oci_sdk_identity::models::CreateAuthTokenDetails>,
    },
    Type {
        name: "CreateCompartmentDetails",
        again: again::<oci_sdk_identity::models::CreateCompartmentDetails>,
    },
    Type {
        name: "CreateCustomerSecretKeyDetails",
        again: again::<oci_sdk_identity::models::CreateCustomerSecretKeyDetails>,
    },
    Type {
        name: "CreateDbCredentialDetails",
        again: again::<oci_sdk_identity::models::CreateDbCredentialDetails>,
    },
    Type {
        name: "CreateDomainDetails",
        again: again::<oci_sdk_identity::models::CreateDomainDetails>,
    },
    Type {
        name: "CreateDynamicGroupDetails",
        again: again::<oci_sdk_identity::models::CreateDynamicGroupDetails>,
    },
    Type {
        name: "CreateGroupDetails",
        again: again::<oci_sdk_identity::models::CreateGroupDetails>,
    },
    Type {
        name: "CreateIdentityProviderDetails",
        again: again::<oci_sdk_identity::models::CreateIdentityProviderDetails>,
    },
    Type {
        name: "CreateIdpGroupMappingDetails",
        again: again::<oci_sdk_identity::models::CreateIdpGroupMappingDetails>,
    },
    Type {
        name: "CreateNetworkSourceDetails",
        again: again::<oci_sdk_identity::models::CreateNetworkSourceDetails>,
    },
    Type {
        name: "CreateOAuth2ClientCredentialDetails",
        again: again::<oci_sdk_identity::models::CreateOAuth2ClientCredentialDetails>,
    },
    Type {
        name: "CreatePolicyDetails",
        again: again::<oci_sdk_identity::models::CreatePolicyDetails>,
    },
    Type {
        name: "CreateRegionSubscriptionDetails",
        again: again::<oci_sdk_identity::models::CreateRegionSubscriptionDetails>,
    },
    Type {
        name: "CreateSaml2IdentityProviderDetails",
        again: again::<oci_sdk_identity::models::CreateSaml2IdentityProviderDetails>,
    },
    Type {
        name: "CreateSmtpCredentialDetails",
        again: again::<oci_sdk_identity::models::CreateSmtpCredentialDetails>,
    },
    Type {
        name: "CreateSwiftPasswordDetails",
        again: again::<oci_sdk_identity::models::CreateSwiftPasswordDetails>,
    },
    Type {
        name: "CreateTagDefaultDetails",
        again: again::<oci_sdk_identity::models::CreateTagDefaultDetails>,
    },
    Type {
        name: "CreateTagDetails",
        again: again::<oci_sdk_identity::models::CreateTagDetails>,
    },
    Type {
        name: "CreateTagNamespaceDetails",
        again: again::<oci_sdk_identity::models::CreateTagNamespaceDetails>,
    },
    Type {
        name: "CreateUserDetails",
        again: again::<oci_sdk_identity::models::CreateUserDetails>,
    },
    Type {
        name: "CustomerSecretKey",
        again: again::<oci_sdk_identity::models::CustomerSecretKey>,
    },
    Type {
        name: "CustomerSecretKeyLifecycleState",
        again: again::<oci_sdk_identity::models::CustomerSecretKeyLifecycleState>,
    },
    Type {
        name: "CustomerSecretKeySummary",
        again: again::<oci_sdk_identity::models::CustomerSecretKeySummary>,
    },
    Type {
        name: "DbCredential",
        again: again::<oci_sdk_identity::models::DbCredential>,
    },
    Type {
        name: "DbCredentialLifecycleState",
        again: again::<oci_sdk_identity::models::DbCredentialLifecycleState>,
    },
    Type {
        name: "DbCredentialSummary",
        again: again::<oci_sdk_identity::models::DbCredentialSummary>,
    },
    Type {
        name: "DefaultTagDefinitionValidator",
        again: again::<oci_sdk_identity::models::DefaultTagDefinitionValidator>,
    },
    Type {
        name: "Domain",
        again: again::<oci_sdk_identity::models::Domain>,
    },
    Type {
        name: "DomainLifecycleDetails",
        again: again::<oci_sdk_identity::models::DomainLifecycleDetails>,
    },
    Type {
        name: "DomainLifecycleState",
        again: again::<oci_sdk_identity::models::DomainLifecycleState>,
    },
    Type {
        name: "DomainReplication",
        again: again::<oci_sdk_identity::models::DomainReplication>,
    },
    Type {
        name: "DomainReplicationStates",
        again: again::<oci_sdk_identity::models::DomainReplicationStates>,
    },
    Type {
        name: "DomainReplicationStatesState",
        again: again::<oci_sdk_identity::models::DomainReplicationStatesState>,
    },
    Type {
        name: "DomainSummary",
        again: again::<oci_sdk_identity::models::DomainSummary>,
    },
    Type {
        name: "DomainType",
        again: again::<oci_sdk_identity::models::DomainType>,
    },
    Type {
        name: "DynamicGroup",
        again: again::<oci_sdk_identity::models::DynamicGroup>,
    },
    Type {
        name: "DynamicGroupLifecycleState",
        again: again::<oci_sdk_identity::models::DynamicGroupLifecycleState>,
    },
    Type {
        name: "EnableReplicationToRegionDetails",
        again: again::<oci_sdk_identity::models::EnableReplicationToRegionDetails>,
    },
    Type {
        name: "EnumTagDefinitionValidator",
        again: again::<oci_sdk_identity::models::EnumTagDefinitionValidator>,
    },
    Type {
        name: "FaultDomain",
        again: again::<oci_sdk_identity::models::FaultDomain>,
    },
    Type {
        name: "FullyQualifiedScope",
        again: again::<oci_sdk_identity::models::FullyQualifiedScope>,
    },
    Type {
        name: "Group",
        again: again::<oci_sdk_identity::models::Group>,
    },
    Type {
        name: "GroupLifecycleState",
        again: again::<oci_sdk_identity::models::GroupLifecycleState>,
    },
    Type {
        name: "IamWorkRequest",
        again: again::<oci_sdk_identity::models::IamWorkRequest>,
    },
    Type {
        name: "IamWorkRequestErrorSummary",
        again: again::<oci_sdk_identity::models::IamWorkRequestErrorSummary>,
    },
    Type {
        name: "IamWorkRequestLogSummary",
        again: again::<oci_sdk_identity::models::IamWorkRequestLogSummary>,
    },
    Type {
        name: "IamWorkRequestOperationType",
        again: again::<oci_sdk_identity::models::IamWorkRequestOperationType>,
    },
    Type {
        name: "IamWorkRequestResource",
        again: again::<oci_sdk_identity::models::IamWorkRequestResource>,
    },
    Type {
        name: "IamWorkRequestResourceActionType",
        again: again::<oci_sdk_identity::models::IamWorkRequestResourceActionType>,
    },
    Type {
        name: "IamWorkRequestStatus",
        again: again::<oci_sdk_identity::models::IamWorkRequestStatus>,
    },
    Type {
        name: "IamWorkRequestSummary",
        again: again::<oci_sdk_identity::models::IamWorkRequestSummary>,
    },
    Type {
        name: "IdentityProvider",
        again: again::<oci_sdk_identity::models::IdentityProvider>,
    },
    Type {
        name: "IdentityProviderGroupSummary",
        again: again::<oci_sdk_identity::models::IdentityProviderGroupSummary>,
    },
    Type {
        name: "IdentityProviderLifecycleState",
        again: again::<oci_sdk_identity::models::IdentityProviderLifecycleState>,
    },
    Type {
        name: "IdentityProviderProductType",
        again: again::<oci_sdk_identity::models::IdentityProviderProductType>,
    },
    Type {
        name: "IdpGroupMapping",
        again: again::<oci_sdk_identity::models::IdpGroupMapping>,
    },
    Type {
        name: "IdpGroupMappingLifecycleState",
        again: again::<oci_sdk_identity::models::IdpGroupMappingLifecycleState>,
    },
    Type {
        name: "ImportStandardTagsDetails",
        again: again::<oci_sdk_identity::models::ImportStandardTagsDetails>,
    },
    Type {
        name: "ListBulkActionResourceTypesBulkActionType",
        again: again::<
            oci_sdk_identity::models::ListBulkActionResourceTypesBulkActionType,
        >,
    },
    Type {
        name: "ListCompartmentsAccessLevel",
        again: again::<oci_sdk_identity::models::ListCompartmentsAccessLevel>,
    },
    Type {
        name: "ListCompartmentsSortBy",
        again: again::<oci_sdk_identity::models::ListCompartmentsSortBy>,
    },
    Type {
        name: "ListDbCredentialsSortBy",
        again: again::<oci_sdk_identity::models::ListDbCredentialsSortBy>,
    },
    Type {
        name: "ListDomainsSortBy",
        again: again::<oci_sdk_identity::models::ListDomainsSortBy>,
    },
    Type {
        name: "ListDynamicGroupsSortBy",
        again: again::<oci_sdk_identity::models::ListDynamicGroupsSortBy>,
    },
    Type {
        name: "ListGroupsSortBy",
        again: again::<oci_sdk_identity::models::ListGroupsSortBy>,
    },
    Type {
        name: "ListIdentityProviderGroupsLifecycleState",
        again: again::<
            oci_sdk_identity::models::ListIdentityProviderGroupsLifecycleState,
        >,
    },
    Type {
        name: "ListIdentityProvidersProtocol",
        again: again::<oci_sdk_identity::models::ListIdentityProvidersProtocol>,
    },
    Type {
        name: "ListIdentityProvidersSortBy",
        again: again::<oci_sdk_identity::models::ListIdentityProvidersSortBy>,
    },
    Type {
        name: "ListMfaTotpDevicesSortBy",
        again: again::<oci_sdk_identity::models::ListMfaTotpDevicesSortBy>,
    },
    Type {
        name: "ListNetworkSourcesLifecycleState",
        again: again::<oci_sdk_identity::models::ListNetworkSourcesLifecycleState>,
    },
    Type {
        name: "ListNetworkSourcesSortBy",
        again: again::<oci_sdk_identity::models::ListNetworkSourcesSortBy>,
    },
    Type {
        name: "ListOAuthClientCredentialsLifecycleState",
        again: again::<
            oci_sdk_identity::models::ListOAuthClientCredentialsLifecycleState,
        >,
    },
    Type {
        name: "ListPoliciesSortBy",
        again: again::<oci_sdk_identity::models::ListPoliciesSortBy>,
    },
    Type {
        name: "ListUsersSortBy",
        again: again::<oci_sdk_identity::models::ListUsersSortBy>,
    },
    Type {
        name: "MfaTotpDevice",
        again: again::<oci_sdk_identity::models::MfaTotpDevice>,
    },
    Type {
        name: "MfaTotpDeviceLifecycleState",
        again: again::<oci_sdk_identity::models::MfaTotpDeviceLifecycleState>,
    },
    Type {
        name: "MfaTotpDeviceSummary",
        again: again::<oci_sdk_identity::models::MfaTotpDeviceSummary>,
    },
    Type {
        name: "MfaTotpToken",
        again: again::<oci_sdk_identity::models::MfaTotpToken>,
    },
    Type {
        name: "MoveCompartmentDetails",
        again: again::<oci_sdk_identity::models::MoveCompartmentDetails>,
    },
    Type {
        name: "NetworkPolicy",
        again: again::<oci_sdk_identity::models::NetworkPolicy>,
    },
    Type {
        name: "NetworkSources",
        again: again::<oci_sdk_identity::models::NetworkSources>,
    },
    Type {
        name: "NetworkSourcesLifecycleState",
        again: again::<oci_sdk_identity::models::NetworkSourcesLifecycleState>,
    },
    Type {
        name: "NetworkSourcesSummary",
        again: again::<oci_sdk_identity::models::NetworkSourcesSummary>,
    },
    Type {
        name: "NetworkSourcesVirtualSourceList",
        again: again::<oci_sdk_identity::models::NetworkSourcesVirtualSourceList>,
    },
    Type {
        name: "OAuth2ClientCredential",
        again: again::<oci_sdk_identity::models::OAuth2ClientCredential>,
    },
    Type {
        name: "OAuth2ClientCredentialLifecycleState",
        again: again::<oci_sdk_identity::models::OAuth2ClientCredentialLifecycleState>,
    },
    Type {
        name: "OAuth2ClientCredentialSummary",
        again: again::<oci_sdk_identity::models::OAuth2ClientCredentialSummary>,
    },
    Type {
        name: "PasswordPolicy",
        again: again::<oci_sdk_identity::models::PasswordPolicy>,
    },
    Type {
        name: "Policy",
        again: again::<oci_sdk_identity::models::Policy>,
    },
    Type {
        name: "PolicyLifecycleState",
        again: again::<oci_sdk_identity::models::PolicyLifecycleState>,
    },
    Type {
        name: "Region",
        again: again::<oci_sdk_identity::models::Region>,
    },
    Type {
        name: "RegionSubscription",
        again: again::<oci_sdk_identity::models::RegionSubscription>,
    },
    Type {
        name: "RegionSubscriptionStatus",
        again: again::<oci_sdk_identity::models::RegionSubscriptionStatus>,
    },
    Type {
        name: "RemoveLockDetails",
        again: again::<oci_sdk_identity::models::RemoveLockDetails>,
    },
    Type {
        name: "RemoveLockType",
        again: again::<oci_sdk_identity::models::RemoveLockType>,
    },
    Type {
        name: "ReplicatedRegionDetails",
        again: again::<oci_sdk_identity::models::ReplicatedRegionDetails>,
    },
    Type {
        name: "ReplicatedRegionState",
        again: again::<oci_sdk_identity::models::ReplicatedRegionState>,
    },
    Type {
        name: "ResourceLock",
        again: again::<oci_sdk_identity::models::ResourceLock>,
    },
    Type {
        name: "ResourceLockType",
        again: again::<oci_sdk_identity::models::ResourceLockType>,
    },
    Type {
        name: "Saml2IdentityProvider",
        again: again::<oci_sdk_identity::models::Saml2IdentityProvider>,
    },
    Type {
        name: "ScimClientCredentials",
        again: again::<oci_sdk_identity::models::ScimClientCredentials>,
    },
    Type {
        name: "SmtpCredential",
        again: again::<oci_sdk_identity::models::SmtpCredential>,
    },
    Type {
        name: "SmtpCredentialLifecycleState",
        again: again::<oci_sdk_identity::models::SmtpCredentialLifecycleState>,
    },
    Type {
        name: "SmtpCredentialSummary",
        again: again::<oci_sdk_identity::models::SmtpCredentialSummary>,
    },
    Type {
        name: "SortOrder",
        again: again::<oci_sdk_identity::models::SortOrder>,
    },
    Type {
        name: "StandardTagDefinitionTemplate",
        again: again::<oci_sdk_identity::models::StandardTagDefinitionTemplate>,
    },
    Type {
        name: "StandardTagDefinitionTemplateEnumMutability",
        again: again::<
            oci_sdk_identity::models::StandardTagDefinitionTemplateEnumMutability,
        >,
    },
    Type {
        name: "StandardTagDefinitionTemplateType",
        again: again::<oci_sdk_identity::models::StandardTagDefinitionTemplateType>,
    },
    Type {
        name: "StandardTagNamespaceTemplate",
        again: again::<oci_sdk_identity::models::StandardTagNamespaceTemplate>,
    },
    Type {
        name: "StandardTagNamespaceTemplateSummary",
        again: again::<oci_sdk_identity::models::StandardTagNamespaceTemplateSummary>,
    },
    Type {
        name: "SwiftPassword",
        again: again::<oci_sdk_identity::models::SwiftPassword>,
    },
    Type {
        name: "SwiftPasswordLifecycleState",
        again: again::<oci_sdk_identity::models::SwiftPasswordLifecycleState>,
    },
    Type {
        name: "Tag",
        again: again::<oci_sdk_identity::models::Tag>,
    },
    Type {
        name: "TagDefault",
        again: again::<oci_sdk_identity::models::TagDefault>,
    },
    Type {
        name: "TagDefaultLifecycleState",
        again: again::<oci_sdk_identity::models::TagDefaultLifecycleState>,
    },
    Type {
        name: "TagDefaultSummary",
        again: again::<oci_sdk_identity::models::TagDefaultSummary>,
    },
    Type {
        name: "TagLifecycleState",
        again: again::<oci_sdk_identity::models::TagLifecycleState>,
    },
    Type {
        name: "TagNamespace",
        again: again::<oci_sdk_identity::models::TagNamespace>,
    },
    Type {
        name: "TagNamespaceLifecycleState",
        again: again::<oci_sdk_identity::models::TagNamespaceLifecycleState>,
    },
    Type {
        name: "TagNamespaceSummary",
        again: again::<oci_sdk_identity::models::TagNamespaceSummary>,
    },
    Type {
        name: "TagSummary",
        again: again::<oci_sdk_identity::models::TagSummary>,
    },
    Type {
        name: "TaggingWorkRequest",
        again: again::<oci_sdk_identity::models::TaggingWorkRequest>,
    },
    Type {
        name: "TaggingWorkRequestErrorSummary",
        again: again::<oci_sdk_identity::models::TaggingWorkRequestErrorSummary>,
    },
    Type {
        name: "TaggingWorkRequestLogSummary",
        again: again::<oci_sdk_identity::models::TaggingWorkRequestLogSummary>,
    },
    Type {
        name: "TaggingWorkRequestOperationType",
        again: again::<oci_sdk_identity::models::TaggingWorkRequestOperationType>,
    },
    Type {
        name: "TaggingWorkRequestStatus",
        again: again::<oci_sdk_identity::models::TaggingWorkRequestStatus>,
    },
    Type {
        name: "TaggingWorkRequestSummary",
        again: again::<oci_sdk_identity::models::TaggingWorkRequestSummary>,
    },
    Type {
        name: "Tenancy",
        again: again::<oci_sdk_identity::models::Tenancy>,
    },
    Type {
        name: "UIPassword",
        again: again::<oci_sdk_identity::models::UIPassword>,
    },
    Type {
        name: "UIPasswordInformation",
        again: again::<oci_sdk_identity::models::UIPasswordInformation>,
    },
    Type {
        name: "UIPasswordInformationLifecycleState",
        again: again::<oci_sdk_identity::models::UIPasswordInformationLifecycleState>,
    },
    Type {
        name: "UIPasswordLifecycleState",
        again: again::<oci_sdk_identity::models::UIPasswordLifecycleState>,
    },
    Type {
        name: "UpdateAuthTokenDetails",
        again: again::<oci_sdk_identity::models::UpdateAuthTokenDetails>,
    },
    Type {
        name: "UpdateAuthenticationPolicyDetails",
        again: again::<oci_sdk_identity::models::UpdateAuthenticationPolicyDetails>,
    },
    Type {
        name: "UpdateCompartmentDetails",
        again: again::<oci_sdk_identity::models::UpdateCompartmentDetails>,
    },
    Type {
        name: "UpdateCustomerSecretKeyDetails",
        again: again::<oci_sdk_identity::models::UpdateCustomerSecretKeyDetails>,
    },
    Type {
        name: "UpdateDomainDetails",
        again: again::<oci_sdk_identity::models::UpdateDomainDetails>,
    },
    Type {
        name: "UpdateDynamicGroupDetails",
        again: again::<oci_sdk_identity::models::UpdateDynamicGroupDetails>,
    },
    Type {
        name: "UpdateGroupDetails",
        again: again::<oci_sdk_identity::models::UpdateGroupDetails>,
    },
    Type {
        name: "UpdateIdentityProviderDetails",
        again: again::<oci_sdk_identity::models::UpdateIdentityProviderDetails>,
    },
    Type {
        name: "UpdateIdpGroupMappingDetails",
        again: again::<oci_sdk_identity::models::UpdateIdpGroupMappingDetails>,
    },
    Type {
        name: "UpdateNetworkSourceDetails",
        again: again::<oci_sdk_identity::models::UpdateNetworkSourceDetails>,
    },
    Type {
        name: "UpdateOAuth2ClientCredentialDetails",
        again: again::<oci_sdk_identity::models::UpdateOAuth2ClientCredentialDetails>,
    },
    Type {
        name: "UpdatePolicyDetails",
        again: again::<oci_sdk_identity::models::UpdatePolicyDetails>,
    },
    Type {
        name: "UpdateSaml2IdentityProviderDetails",
        again: again::<oci_sdk_identity::models::UpdateSaml2IdentityProviderDetails>,
    },
    Type {
        name: "UpdateSmtpCredentialDetails",
        again: again::<oci_sdk_identity::models::UpdateSmtpCredentialDetails>,
    },
    Type {
        name: "UpdateStateDetails",
        again: again::<oci_sdk_identity::models::UpdateStateDetails>,
    },
    Type {
        name: "UpdateSwiftPasswordDetails",
        again: again::<oci_sdk_identity::models::UpdateSwiftPasswordDetails>,
    },
    Type {
        name: "UpdateTagDefaultDetails",
        again: again::<oci_sdk_identity::models::UpdateTagDefaultDetails>,
    },
    Type {
        name: "UpdateTagDetails",
        again: again::<oci_sdk_identity::models::UpdateTagDetails>,
    },
    Type {
        name: "UpdateTagNamespaceDetails",
        again: again::<oci_sdk_identity::models::UpdateTagNamespaceDetails>,
    },
    Type {
        name: "UpdateUserCapabilitiesDetails",
        again: again::<oci_sdk_identity::models::UpdateUserCapabilitiesDetails>,
    },
    Type {
        name: "UpdateUserDetails",
        again: again::<oci_sdk_identity::models::UpdateUserDetails>,
    },
    Type {
        name: "User",
        again: again::<oci_sdk_identity::models::User>,
    },
    Type {
        name: "UserCapabilities",
        again: again::<oci_sdk_identity::models::UserCapabilities>,
    },
    Type {
        name: "UserGroupMembership",
        again: again::<oci_sdk_identity::models::UserGroupMembership>,
    },
    Type {
        name: "UserGroupMembershipLifecycleState",
        again: again::<oci_sdk_identity::models::UserGroupMembershipLifecycleState>,
    },
    Type {
        name: "UserLifecycleState",
        again: again::<oci_sdk_identity::models::UserLifecycleState>,
    },
    Type {
        name: "WorkRequest",
        again: again::<oci_sdk_identity::models::WorkRequest>,
    },
    Type {
        name: "WorkRequestError",
        again: again::<oci_sdk_identity::models::WorkRequestError>,
    },
    Type {
        name: "WorkRequestLogEntry",
        again: again::<oci_sdk_identity::models::WorkRequestLogEntry>,
    },
    Type {
        name: "WorkRequestOperationType",
        again: again::<oci_sdk_identity::models::WorkRequestOperationType>,
    },
    Type {
        name: "WorkRequestResource",
        again: again::<oci_sdk_identity::models::WorkRequestResource>,
    },
    Type {
        name: "WorkRequestResourceActionType",
        again: again::<oci_sdk_identity::models::WorkRequestResourceActionType>,
    },
    Type {
        name: "WorkRequestStatus",
        again: again::<oci_sdk_identity::models::WorkRequestStatus>,
    },
    Type {
        name: "WorkRequestSummary",
        again: again::<oci_sdk_identity::models::WorkRequestSummary>,
    },
    Type {
        name: "list[AllowedDomainLicenseTypeSummary]",
        again: again::<Vec<oci_sdk_identity::models::AllowedDomainLicenseTypeSummary>>,
    },
    Type {
        name: "list[ApiKey]",
        again: again::<Vec<oci_sdk_identity::models::ApiKey>>,
    },
    Type {
        name: "list[AuthToken]",
        again: again::<Vec<oci_sdk_identity::models::AuthToken>>,
    },
    Type {
        name: "list[AvailabilityDomain]",
        again: again::<Vec<oci_sdk_identity::models::AvailabilityDomain>>,
    },
    Type {
        name: "list[Compartment]",
        again: again::<Vec<oci_sdk_identity::models::Compartment>>,
    },
    Type {
        name: "list[CustomerSecretKeySummary]",
        again: again::<Vec<oci_sdk_identity::models::CustomerSecretKeySummary>>,
    },
    Type {
        name: "list[DbCredentialSummary]",
        again: again::<Vec<oci_sdk_identity::models::DbCredentialSummary>>,
    },
    Type {
        name: "list[DomainSummary]",
        again: again::<Vec<oci_sdk_identity::models::DomainSummary>>,
    },
    Type {
        name: "list[DynamicGroup]",
        again: again::<Vec<oci_sdk_identity::models::DynamicGroup>>,
    },
    Type {
        name: "list[FaultDomain]",
        again: again::<Vec<oci_sdk_identity::models::FaultDomain>>,
    },
    Type {
        name: "list[Group]",
        again: again::<Vec<oci_sdk_identity::models::Group>>,
    },
    Type {
        name: "list[IamWorkRequestErrorSummary]",
        again: again::<Vec<oci_sdk_identity::models::IamWorkRequestErrorSummary>>,
    },
    Type {
        name: "list[IamWorkRequestLogSummary]",
        again: again::<Vec<oci_sdk_identity::models::IamWorkRequestLogSummary>>,
    },
    Type {
        name: "list[IamWorkRequestSummary]",
        again: again::<Vec<oci_sdk_identity::models::IamWorkRequestSummary>>,
    },
    Type {
        name: "list[IdentityProviderGroupSummary]",
        again: again::<Vec<oci_sdk_identity::models::IdentityProviderGroupSummary>>,
    },
    Type {
        name: "list[IdentityProvider]",
        again: again::<Vec<oci_sdk_identity::models::IdentityProvider>>,
    },
    Type {
        name: "list[IdpGroupMapping]",
        again: again::<Vec<oci_sdk_identity::models::IdpGroupMapping>>,
    },
    Type {
        name: "list[MfaTotpDeviceSummary]",
        again: again::<Vec<oci_sdk_identity::models::MfaTotpDeviceSummary>>,
    },
    Type {
        name: "list[NetworkSourcesSummary]",
        again: again::<Vec<oci_sdk_identity::models::NetworkSourcesSummary>>,
    },
    Type {
        name: "list[OAuth2ClientCredentialSummary]",
        again: again::<Vec<oci_sdk_identity::models::OAuth2ClientCredentialSummary>>,
    },
    Type {
        name: "list[Policy]",
        again: again::<Vec<oci_sdk_identity::models::Policy>>,
    },
    Type {
        name: "list[RegionSubscription]",
        again: again::<Vec<oci_sdk_identity::models::RegionSubscription>>,
    },
    Type {
        name: "list[Region]",
        again: again::<Vec<oci_sdk_identity::models::Region>>,
    },
    Type {
        name: "list[SmtpCredentialSummary]",
        again: again::<Vec<oci_sdk_identity::models::SmtpCredentialSummary>>,
    },
    Type {
        name: "list[StandardTagNamespaceTemplateSummary]",
        again: again::<
            Vec<oci_sdk_identity::models::StandardTagNamespaceTemplateSummary>,
        >,
    },
    Type {
        name: "list[SwiftPassword]",
        again: again::<Vec<oci_sdk_identity::models::SwiftPassword>>,
    },
    Type {
        name: "list[TagDefaultSummary]",
        again: again::<Vec<oci_sdk_identity::models::TagDefaultSummary>>,
    },
    Type {
        name: "list[TagNamespaceSummary]",
        again: again::<Vec<oci_sdk_identity::models::TagNamespaceSummary>>,
    },
    Type {
        name: "list[TagSummary]",
        again: again::<Vec<oci_sdk_identity::models::TagSummary>>,
    },
    Type {
        name: "list[Tag]",
        again: again::<Vec<oci_sdk_identity::models::Tag>>,
    },
    Type {
        name: "list[TaggingWorkRequestErrorSummary]",
        again: again::<Vec<oci_sdk_identity::models::TaggingWorkRequestErrorSummary>>,
    },
    Type {
        name: "list[TaggingWorkRequestLogSummary]",
        again: again::<Vec<oci_sdk_identity::models::TaggingWorkRequestLogSummary>>,
    },
    Type {
        name: "list[TaggingWorkRequestSummary]",
        again: again::<Vec<oci_sdk_identity::models::TaggingWorkRequestSummary>>,
    },
    Type {
        name: "list[UserGroupMembership]",
        again: again::<Vec<oci_sdk_identity::models::UserGroupMembership>>,
    },
    Type {
        name: "list[User]",
        again: again::<Vec<oci_sdk_identity::models::User>>,
    },
    Type {
        name: "list[WorkRequestSummary]",
        again: again::<Vec<oci_sdk_identity::models::WorkRequestSummary>>,
    },
];
fn activate_domain(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client.activate_domain(arguments.path::<String>("domainId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn activate_mfa_totp_device(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .activate_mfa_totp_device(
            arguments.path::<String>("userId")?,
            arguments.path::<String>("mfaTotpDeviceId")?,
            arguments.body(Arguments::json::<oci_sdk_identity::models::MfaTotpToken>)?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn add_tag_default_lock(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .add_tag_default_lock(
            arguments.path::<String>("tagDefaultId")?,
            arguments.body(Arguments::json::<oci_sdk_identity::models::AddLockDetails>)?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn add_tag_namespace_lock(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .add_tag_namespace_lock(
            arguments.path::<String>("tagNamespaceId")?,
            arguments.body(Arguments::json::<oci_sdk_identity::models::AddLockDetails>)?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn add_user_to_group(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .add_user_to_group(
            arguments
                .body(
                    Arguments::json::<oci_sdk_identity::models::AddUserToGroupDetails>,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn assemble_effective_tag_set(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .assemble_effective_tag_set(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_identity::models::AssembleEffectiveTagSetLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn bulk_delete_resources(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .bulk_delete_resources(
            arguments.path::<String>("compartmentId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::BulkDeleteResourcesDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn bulk_delete_tags(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .bulk_delete_tags(
            arguments
                .body(
                    Arguments::json::<oci_sdk_identity::models::BulkDeleteTagsDetails>,
                )?,
        );
    if let Some(value) = arguments.optional_query::<bool>("isLockOverride")? {
        request = request.is_lock_override(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn bulk_edit_tags(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client.bulk_edit_tags();
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    if let Some(value) = arguments
        .optional_body(Arguments::json::<oci_sdk_identity::models::BulkEditTagsDetails>)?
    {
        request = request.bulk_edit_tags_details(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn bulk_move_resources(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .bulk_move_resources(
            arguments.path::<String>("compartmentId")?,
            arguments
                .body(
                    Arguments::json::<oci_sdk_identity::models::BulkMoveResourcesDetails>,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn cascade_delete_tag_namespace(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .cascade_delete_tag_namespace(arguments.path::<String>("tagNamespaceId")?);
    if let Some(value) = arguments.optional_query::<bool>("isLockOverride")? {
        request = request.is_lock_override(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_domain_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .change_domain_compartment(
            arguments.path::<String>("domainId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::ChangeDomainCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_domain_license_type(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .change_domain_license_type(
            arguments.path::<String>("domainId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::ChangeDomainLicenseTypeDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_tag_namespace_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .change_tag_namespace_compartment(
            arguments.path::<String>("tagNamespaceId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::ChangeTagNamespaceCompartmentDetail,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_query::<bool>("isLockOverride")? {
        request = request.is_lock_override(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_auth_token(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .create_auth_token(
            arguments.path::<String>("userId")?,
            arguments
                .body(
                    Arguments::json::<oci_sdk_identity::models::CreateAuthTokenDetails>,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .create_compartment(
            arguments
                .body(
                    Arguments::json::<oci_sdk_identity::models::CreateCompartmentDetails>,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_customer_secret_key(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .create_customer_secret_key(
            arguments.path::<String>("userId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::CreateCustomerSecretKeyDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_db_credential(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .create_db_credential(
            arguments.path::<String>("userId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::CreateDbCredentialDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_domain(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .create_domain(
            arguments
                .body(Arguments::json::<oci_sdk_identity::models::CreateDomainDetails>)?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_dynamic_group(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .create_dynamic_group(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::CreateDynamicGroupDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_group(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .create_group(
            arguments
                .body(Arguments::json::<oci_sdk_identity::models::CreateGroupDetails>)?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_identity_provider(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .create_identity_provider(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::CreateIdentityProviderDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_idp_group_mapping(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .create_idp_group_mapping(
            arguments.path::<String>("identityProviderId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::CreateIdpGroupMappingDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_mfa_totp_device(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client.create_mfa_totp_device(arguments.path::<String>("userId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_network_source(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .create_network_source(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::CreateNetworkSourceDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_oauth_client_credential(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .create_oauth_client_credential(
            arguments.path::<String>("userId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::CreateOAuth2ClientCredentialDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_or_reset_ui_password(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .create_or_reset_ui_password(arguments.path::<String>("userId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_policy(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .create_policy(
            arguments
                .body(Arguments::json::<oci_sdk_identity::models::CreatePolicyDetails>)?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_region_subscription(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .create_region_subscription(
            arguments.path::<String>("tenancyId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::CreateRegionSubscriptionDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_smtp_credential(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .create_smtp_credential(
            arguments.path::<String>("userId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::CreateSmtpCredentialDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_swift_password(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .create_swift_password(
            arguments.path::<String>("userId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::CreateSwiftPasswordDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_tag(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .create_tag(
            arguments.path::<String>("tagNamespaceId")?,
            arguments
                .body(Arguments::json::<oci_sdk_identity::models::CreateTagDetails>)?,
        );
    if let Some(value) = arguments.optional_query::<bool>("isLockOverride")? {
        request = request.is_lock_override(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_tag_default(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .create_tag_default(
            arguments
                .body(
                    Arguments::json::<oci_sdk_identity::models::CreateTagDefaultDetails>,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_tag_namespace(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .create_tag_namespace(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::CreateTagNamespaceDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_user(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .create_user(
            arguments
                .body(Arguments::json::<oci_sdk_identity::models::CreateUserDetails>)?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn deactivate_domain(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client.deactivate_domain(arguments.path::<String>("domainId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_api_key(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .delete_api_key(
            arguments.path::<String>("userId")?,
            arguments.path::<String>("fingerprint")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_auth_token(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .delete_auth_token(
            arguments.path::<String>("userId")?,
            arguments.path::<String>("authTokenId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .delete_compartment(arguments.path::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_customer_secret_key(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .delete_customer_secret_key(
            arguments.path::<String>("userId")?,
            arguments.path::<String>("customerSecretKeyId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_db_credential(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .delete_db_credential(
            arguments.path::<String>("userId")?,
            arguments.path::<String>("dbCredentialId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_domain(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client.delete_domain(arguments.path::<String>("domainId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_dynamic_group(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .delete_dynamic_group(arguments.path::<String>("dynamicGroupId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_group(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client.delete_group(arguments.path::<String>("groupId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_identity_provider(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .delete_identity_provider(arguments.path::<String>("identityProviderId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_idp_group_mapping(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .delete_idp_group_mapping(
            arguments.path::<String>("identityProviderId")?,
            arguments.path::<String>("mappingId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_mfa_totp_device(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .delete_mfa_totp_device(
            arguments.path::<String>("userId")?,
            arguments.path::<String>("mfaTotpDeviceId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_network_source(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .delete_network_source(arguments.path::<String>("networkSourceId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_oauth_client_credential(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .delete_oauth_client_credential(
            arguments.path::<String>("userId")?,
            arguments.path::<String>("oauth2ClientCredentialId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_policy(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client.delete_policy(arguments.path::<String>("policyId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_smtp_credential(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .delete_smtp_credential(
            arguments.path::<String>("userId")?,
            arguments.path::<String>("smtpCredentialId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_swift_password(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .delete_swift_password(
            arguments.path::<String>("userId")?,
            arguments.path::<String>("swiftPasswordId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_tag(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .delete_tag(
            arguments.path::<String>("tagNamespaceId")?,
            arguments.path::<String>("tagName")?,
        );
    if let Some(value) = arguments.optional_query::<bool>("isLockOverride")? {
        request = request.is_lock_override(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_tag_default(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .delete_tag_default(arguments.path::<String>("tagDefaultId")?);
    if let Some(value) = arguments.optional_query::<bool>("isLockOverride")? {
        request = request.is_lock_override(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_tag_namespace(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .delete_tag_namespace(arguments.path::<String>("tagNamespaceId")?);
    if let Some(value) = arguments.optional_query::<bool>("isLockOverride")? {
        request = request.is_lock_override(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_user(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client.delete_user(arguments.path::<String>("userId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn enable_replication_to_region(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .enable_replication_to_region(
            arguments.path::<String>("domainId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::EnableReplicationToRegionDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn generate_totp_seed(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .generate_totp_seed(
            arguments.path::<String>("userId")?,
            arguments.path::<String>("mfaTotpDeviceId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_authentication_policy(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client
        .get_authentication_policy(arguments.path::<String>("compartmentId")?);
    arguments.end()?;
    Ok(sending(request))
}
fn get_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client.get_compartment(arguments.path::<String>("compartmentId")?);
    arguments.end()?;
    Ok(sending(request))
}
fn get_domain(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client.get_domain(arguments.path::<String>("domainId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_dynamic_group(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client.get_dynamic_group(arguments.path::<String>("dynamicGroupId")?);
    arguments.end()?;
    Ok(sending(request))
}
fn get_group(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client.get_group(arguments.path::<String>("groupId")?);
    arguments.end()?;
    Ok(sending(request))
}
fn get_iam_work_request(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .get_iam_work_request(arguments.path::<String>("iamWorkRequestId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_identity_provider(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client
        .get_identity_provider(arguments.path::<String>("identityProviderId")?);
    arguments.end()?;
    Ok(sending(request))
}
fn get_idp_group_mapping(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client
        .get_idp_group_mapping(
            arguments.path::<String>("identityProviderId")?,
            arguments.path::<String>("mappingId")?,
        );
    arguments.end()?;
    Ok(sending(request))
}
fn get_mfa_totp_device(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client
        .get_mfa_totp_device(
            arguments.path::<String>("userId")?,
            arguments.path::<String>("mfaTotpDeviceId")?,
        );
    arguments.end()?;
    Ok(sending(request))
}
fn get_network_source(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client
        .get_network_source(arguments.path::<String>("networkSourceId")?);
    arguments.end()?;
    Ok(sending(request))
}
fn get_policy(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client.get_policy(arguments.path::<String>("policyId")?);
    arguments.end()?;
    Ok(sending(request))
}
fn get_standard_tag_template(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client
        .get_standard_tag_template(
            arguments.path::<String>("standardTagNamespaceName")?,
            arguments.query::<String>("compartmentId")?,
        );
    arguments.end()?;
    Ok(sending(request))
}
fn get_tag(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client
        .get_tag(
            arguments.path::<String>("tagNamespaceId")?,
            arguments.path::<String>("tagName")?,
        );
    arguments.end()?;
    Ok(sending(request))
}
fn get_tag_default(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client.get_tag_default(arguments.path::<String>("tagDefaultId")?);
    arguments.end()?;
    Ok(sending(request))
}
fn get_tag_namespace(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client.get_tag_namespace(arguments.path::<String>("tagNamespaceId")?);
    arguments.end()?;
    Ok(sending(request))
}
fn get_tagging_work_request(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client
        .get_tagging_work_request(arguments.path::<String>("workRequestId")?);
    arguments.end()?;
    Ok(sending(request))
}
fn get_tenancy(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client.get_tenancy(arguments.path::<String>("tenancyId")?);
    arguments.end()?;
    Ok(sending(request))
}
fn get_user(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client.get_user(arguments.path::<String>("userId")?);
    arguments.end()?;
    Ok(sending(request))
}
fn get_user_group_membership(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client
        .get_user_group_membership(arguments.path::<String>("userGroupMembershipId")?);
    arguments.end()?;
    Ok(sending(request))
}
fn get_user_ui_password_information(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client
        .get_user_ui_password_information(arguments.path::<String>("userId")?);
    arguments.end()?;
    Ok(sending(request))
}
fn get_work_request(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client.get_work_request(arguments.path::<String>("workRequestId")?);
    arguments.end()?;
    Ok(sending(request))
}
fn import_standard_tags(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client.import_standard_tags();
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    if let Some(value) = arguments
        .optional_body(
            Arguments::json::<oci_sdk_identity::models::ImportStandardTagsDetails>,
        )?
    {
        request = request.import_standard_tags_details(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_allowed_domain_license_types(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client.list_allowed_domain_license_types();
    if let Some(value) = arguments.optional_query::<String>("currentLicenseTypeName")? {
        request = request.current_license_type_name(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_api_keys(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client.list_api_keys(arguments.path::<String>("userId")?);
    arguments.end()?;
    Ok(sending(request))
}
fn list_auth_tokens(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client.list_auth_tokens(arguments.path::<String>("userId")?);
    arguments.end()?;
    Ok(sending(request))
}
fn list_availability_domains(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client
        .list_availability_domains(arguments.query::<String>("compartmentId")?);
    arguments.end()?;
    Ok(sending(request))
}
fn list_bulk_action_resource_types(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .list_bulk_action_resource_types(
            arguments
                .query::<
                    oci_sdk_identity::models::ListBulkActionResourceTypesBulkActionType,
                >("bulkActionType")?,
        );
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_bulk_edit_tags_resource_types(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client.list_bulk_edit_tags_resource_types();
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_compartments(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .list_compartments(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_identity::models::ListCompartmentsAccessLevel,
        >("accessLevel")?
    {
        request = request.access_level(value);
    }
    if let Some(value) = arguments.optional_query::<bool>("compartmentIdInSubtree")? {
        request = request.compartment_id_in_subtree(value);
    }
    if let Some(value) = arguments.optional_query::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_identity::models::ListCompartmentsSortBy>("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_identity::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_identity::models::CompartmentLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_cost_tracking_tags(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .list_cost_tracking_tags(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_customer_secret_keys(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client.list_customer_secret_keys(arguments.path::<String>("userId")?);
    arguments.end()?;
    Ok(sending(request))
}
fn list_db_credentials(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client.list_db_credentials(arguments.path::<String>("userId")?);
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_identity::models::ListDbCredentialsSortBy>("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_identity::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_identity::models::DbCredentialLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_domains(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client.list_domains(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("url")? {
        request = request.url(value);
    }
    if let Some(value) = arguments.optional_query::<String>("homeRegionUrl")? {
        request = request.home_region_url(value);
    }
    if let Some(value) = arguments.optional_query::<String>("type")? {
        request = request.type_(value);
    }
    if let Some(value) = arguments.optional_query::<String>("licenseType")? {
        request = request.license_type(value);
    }
    if let Some(value) = arguments.optional_query::<bool>("isHiddenOnLogin")? {
        request = request.is_hidden_on_login(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_identity::models::ListDomainsSortBy>("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_identity::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_identity::models::DomainLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_dynamic_groups(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .list_dynamic_groups(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_identity::models::ListDynamicGroupsSortBy>("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_identity::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_identity::models::DynamicGroupLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_fault_domains(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client
        .list_fault_domains(
            arguments.query::<String>("compartmentId")?,
            arguments.query::<String>("availabilityDomain")?,
        );
    arguments.end()?;
    Ok(sending(request))
}
fn list_groups(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client.list_groups(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_identity::models::ListGroupsSortBy>("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_identity::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_identity::models::GroupLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_iam_work_request_errors(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .list_iam_work_request_errors(arguments.path::<String>("iamWorkRequestId")?);
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_identity::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_iam_work_request_logs(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .list_iam_work_request_logs(arguments.path::<String>("iamWorkRequestId")?);
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_identity::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_iam_work_requests(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .list_iam_work_requests(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("resourceIdentifier")? {
        request = request.resource_identifier(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_identity_provider_groups(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .list_identity_provider_groups(arguments.path::<String>("identityProviderId")?);
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_identity::models::ListIdentityProviderGroupsLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_identity_providers(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .list_identity_providers(
            arguments
                .query::<
                    oci_sdk_identity::models::ListIdentityProvidersProtocol,
                >("protocol")?,
            arguments.query::<String>("compartmentId")?,
        );
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_identity::models::ListIdentityProvidersSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_identity::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_identity::models::IdentityProviderLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_idp_group_mappings(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .list_idp_group_mappings(arguments.path::<String>("identityProviderId")?);
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_mfa_totp_devices(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client.list_mfa_totp_devices(arguments.path::<String>("userId")?);
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_identity::models::ListMfaTotpDevicesSortBy>("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_identity::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_network_sources(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .list_network_sources(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_identity::models::ListNetworkSourcesSortBy>("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_identity::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_identity::models::ListNetworkSourcesLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_oauth_client_credentials(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .list_oauth_client_credentials(arguments.path::<String>("userId")?);
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_identity::models::ListOAuthClientCredentialsLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_policies(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client.list_policies(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_identity::models::ListPoliciesSortBy>("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_identity::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_identity::models::PolicyLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_region_subscriptions(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client
        .list_region_subscriptions(arguments.path::<String>("tenancyId")?);
    arguments.end()?;
    Ok(sending(request))
}
fn list_regions(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client.list_regions();
    arguments.end()?;
    Ok(sending(request))
}
fn list_smtp_credentials(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client.list_smtp_credentials(arguments.path::<String>("userId")?);
    arguments.end()?;
    Ok(sending(request))
}
fn list_standard_tag_namespaces(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .list_standard_tag_namespaces(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_swift_passwords(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client.list_swift_passwords(arguments.path::<String>("userId")?);
    arguments.end()?;
    Ok(sending(request))
}
fn list_tag_defaults(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client.list_tag_defaults();
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("compartmentId")? {
        request = request.compartment_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("tagDefinitionId")? {
        request = request.tag_definition_id(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_identity::models::TagDefaultLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_tag_namespaces(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .list_tag_namespaces(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<bool>("includeSubcompartments")? {
        request = request.include_subcompartments(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_identity::models::TagNamespaceLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_tagging_work_request_errors(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .list_tagging_work_request_errors(arguments.path::<String>("workRequestId")?);
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_tagging_work_request_logs(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .list_tagging_work_request_logs(arguments.path::<String>("workRequestId")?);
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_tagging_work_requests(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .list_tagging_work_requests(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("resourceIdentifier")? {
        request = request.resource_identifier(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_tags(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client.list_tags(arguments.path::<String>("tagNamespaceId")?);
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_identity::models::TagLifecycleState>("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_user_group_memberships(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .list_user_group_memberships(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("userId")? {
        request = request.user_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("groupId")? {
        request = request.group_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_users(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client.list_users(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("identityProviderId")? {
        request = request.identity_provider_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("externalIdentifier")? {
        request = request.external_identifier(value);
    }
    if let Some(value) = arguments.optional_query::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_identity::models::ListUsersSortBy>("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_identity::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_identity::models::UserLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_work_requests(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .list_work_requests(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("resourceIdentifier")? {
        request = request.resource_identifier(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn move_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .move_compartment(
            arguments.path::<String>("compartmentId")?,
            arguments
                .body(
                    Arguments::json::<oci_sdk_identity::models::MoveCompartmentDetails>,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn recover_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .recover_compartment(arguments.path::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn remove_tag_default_lock(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .remove_tag_default_lock(
            arguments.path::<String>("tagDefaultId")?,
            arguments
                .body(Arguments::json::<oci_sdk_identity::models::RemoveLockDetails>)?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn remove_tag_namespace_lock(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .remove_tag_namespace_lock(
            arguments.path::<String>("tagNamespaceId")?,
            arguments
                .body(Arguments::json::<oci_sdk_identity::models::RemoveLockDetails>)?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn remove_user_from_group(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .remove_user_from_group(arguments.path::<String>("userGroupMembershipId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn reset_idp_scim_client(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let request = client
        .reset_idp_scim_client(arguments.path::<String>("identityProviderId")?);
    arguments.end()?;
    Ok(sending(request))
}
fn update_auth_token(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .update_auth_token(
            arguments.path::<String>("userId")?,
            arguments.path::<String>("authTokenId")?,
            arguments
                .body(
                    Arguments::json::<oci_sdk_identity::models::UpdateAuthTokenDetails>,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_authentication_policy(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .update_authentication_policy(
            arguments.path::<String>("compartmentId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::UpdateAuthenticationPolicyDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .update_compartment(
            arguments.path::<String>("compartmentId")?,
            arguments
                .body(
                    Arguments::json::<oci_sdk_identity::models::UpdateCompartmentDetails>,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_customer_secret_key(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .update_customer_secret_key(
            arguments.path::<String>("userId")?,
            arguments.path::<String>("customerSecretKeyId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::UpdateCustomerSecretKeyDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_domain(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .update_domain(
            arguments.path::<String>("domainId")?,
            arguments
                .body(Arguments::json::<oci_sdk_identity::models::UpdateDomainDetails>)?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_dynamic_group(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .update_dynamic_group(
            arguments.path::<String>("dynamicGroupId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::UpdateDynamicGroupDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_group(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .update_group(
            arguments.path::<String>("groupId")?,
            arguments
                .body(Arguments::json::<oci_sdk_identity::models::UpdateGroupDetails>)?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_identity_provider(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .update_identity_provider(
            arguments.path::<String>("identityProviderId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::UpdateIdentityProviderDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_idp_group_mapping(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .update_idp_group_mapping(
            arguments.path::<String>("identityProviderId")?,
            arguments.path::<String>("mappingId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::UpdateIdpGroupMappingDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_network_source(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .update_network_source(
            arguments.path::<String>("networkSourceId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::UpdateNetworkSourceDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_oauth_client_credential(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .update_oauth_client_credential(
            arguments.path::<String>("userId")?,
            arguments.path::<String>("oauth2ClientCredentialId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::UpdateOAuth2ClientCredentialDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_policy(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .update_policy(
            arguments.path::<String>("policyId")?,
            arguments
                .body(Arguments::json::<oci_sdk_identity::models::UpdatePolicyDetails>)?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_smtp_credential(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .update_smtp_credential(
            arguments.path::<String>("userId")?,
            arguments.path::<String>("smtpCredentialId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::UpdateSmtpCredentialDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_swift_password(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .update_swift_password(
            arguments.path::<String>("userId")?,
            arguments.path::<String>("swiftPasswordId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::UpdateSwiftPasswordDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_tag(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .update_tag(
            arguments.path::<String>("tagNamespaceId")?,
            arguments.path::<String>("tagName")?,
            arguments
                .body(Arguments::json::<oci_sdk_identity::models::UpdateTagDetails>)?,
        );
    if let Some(value) = arguments.optional_query::<bool>("isLockOverride")? {
        request = request.is_lock_override(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_tag_default(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .update_tag_default(
            arguments.path::<String>("tagDefaultId")?,
            arguments
                .body(
                    Arguments::json::<oci_sdk_identity::models::UpdateTagDefaultDetails>,
                )?,
        );
    if let Some(value) = arguments.optional_query::<bool>("isLockOverride")? {
        request = request.is_lock_override(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_tag_namespace(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .update_tag_namespace(
            arguments.path::<String>("tagNamespaceId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::UpdateTagNamespaceDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_query::<bool>("isLockOverride")? {
        request = request.is_lock_override(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_user(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .update_user(
            arguments.path::<String>("userId")?,
            arguments
                .body(Arguments::json::<oci_sdk_identity::models::UpdateUserDetails>)?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_user_capabilities(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .update_user_capabilities(
            arguments.path::<String>("userId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_identity::models::UpdateUserCapabilitiesDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_user_state(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .update_user_state(
            arguments.path::<String>("userId")?,
            arguments
                .body(Arguments::json::<oci_sdk_identity::models::UpdateStateDetails>)?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn upload_api_key(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_identity::IdentityClient::new(config)?;
    let mut request = client
        .upload_api_key(
            arguments.path::<String>("userId")?,
            arguments
                .body(Arguments::json::<oci_sdk_identity::models::CreateApiKeyDetails>)?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
