// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Client, Config, Error, Service};

use crate::models::{
    AddLockDetails, AddUserToGroupDetails, BulkDeleteResourcesDetails,
    BulkDeleteTagsDetails, BulkMoveResourcesDetails, ChangeDomainCompartmentDetails,
    ChangeDomainLicenseTypeDetails, ChangeTagNamespaceCompartmentDetail,
    CreateApiKeyDetails, CreateAuthTokenDetails, CreateCompartmentDetails,
    CreateCustomerSecretKeyDetails, CreateDbCredentialDetails, CreateDomainDetails,
    CreateDynamicGroupDetails, CreateGroupDetails, CreateIdentityProviderDetails,
    CreateIdpGroupMappingDetails, CreateNetworkSourceDetails,
    CreateOAuth2ClientCredentialDetails, CreatePolicyDetails,
    CreateRegionSubscriptionDetails, CreateSmtpCredentialDetails,
    CreateSwiftPasswordDetails, CreateTagDefaultDetails, CreateTagDetails,
    CreateTagNamespaceDetails, CreateUserDetails, EnableReplicationToRegionDetails,
    ListBulkActionResourceTypesBulkActionType, ListIdentityProvidersProtocol,
    MfaTotpToken, MoveCompartmentDetails, RemoveLockDetails, UpdateAuthTokenDetails,
    UpdateAuthenticationPolicyDetails, UpdateCompartmentDetails,
    UpdateCustomerSecretKeyDetails, UpdateDomainDetails, UpdateDynamicGroupDetails,
    UpdateGroupDetails, UpdateIdentityProviderDetails, UpdateIdpGroupMappingDetails,
    UpdateNetworkSourceDetails, UpdateOAuth2ClientCredentialDetails, UpdatePolicyDetails,
    UpdateSmtpCredentialDetails, UpdateStateDetails, UpdateSwiftPasswordDetails,
    UpdateTagDefaultDetails, UpdateTagDetails, UpdateTagNamespaceDetails,
    UpdateUserCapabilitiesDetails, UpdateUserDetails,
};

use crate::operations::{
    ActivateDomain, ActivateMfaTotpDevice, AddTagDefaultLock, AddTagNamespaceLock,
    AddUserToGroup, AssembleEffectiveTagSet, BulkDeleteResources, BulkDeleteTags,
    BulkEditTags, BulkMoveResources, CascadeDeleteTagNamespace, ChangeDomainCompartment,
    ChangeDomainLicenseType, ChangeTagNamespaceCompartment, CreateAuthToken,
    CreateCompartment, CreateCustomerSecretKey, CreateDbCredential, CreateDomain,
    CreateDynamicGroup, CreateGroup, CreateIdentityProvider, CreateIdpGroupMapping,
    CreateMfaTotpDevice, CreateNetworkSource, CreateOAuthClientCredential,
    CreateOrResetUIPassword, CreatePolicy, CreateRegionSubscription,
    CreateSmtpCredential, CreateSwiftPassword, CreateTag, CreateTagDefault,
    CreateTagNamespace, CreateUser, DeactivateDomain, DeleteApiKey, DeleteAuthToken,
    DeleteCompartment, DeleteCustomerSecretKey, DeleteDbCredential, DeleteDomain,
    DeleteDynamicGroup, DeleteGroup, DeleteIdentityProvider, DeleteIdpGroupMapping,
    DeleteMfaTotpDevice, DeleteNetworkSource, DeleteOAuthClientCredential, DeletePolicy,
    DeleteSmtpCredential, DeleteSwiftPassword, DeleteTag, DeleteTagDefault,
    DeleteTagNamespace, DeleteUser, EnableReplicationToRegion, GenerateTotpSeed,
    GetAuthenticationPolicy, GetCompartment, GetDomain, GetDynamicGroup, GetGroup,
    GetIamWorkRequest, GetIdentityProvider, GetIdpGroupMapping, GetMfaTotpDevice,
    GetNetworkSource, GetPolicy, GetStandardTagTemplate, GetTag, GetTagDefault,
    GetTagNamespace, GetTaggingWorkRequest, GetTenancy, GetUser, GetUserGroupMembership,
    GetUserUIPasswordInformation, GetWorkRequest, ImportStandardTags,
    ListAllowedDomainLicenseTypes, ListApiKeys, ListAuthTokens, ListAvailabilityDomains,
    ListBulkActionResourceTypes, ListBulkEditTagsResourceTypes, ListCompartments,
    ListCostTrackingTags, ListCustomerSecretKeys, ListDbCredentials, ListDomains,
    ListDynamicGroups, ListFaultDomains, ListGroups, ListIamWorkRequestErrors,
    ListIamWorkRequestLogs, ListIamWorkRequests, ListIdentityProviderGroups,
    ListIdentityProviders, ListIdpGroupMappings, ListMfaTotpDevices, ListNetworkSources,
    ListOAuthClientCredentials, ListPolicies, ListRegionSubscriptions, ListRegions,
    ListSmtpCredentials, ListStandardTagNamespaces, ListSwiftPasswords, ListTagDefaults,
    ListTagNamespaces, ListTaggingWorkRequestErrors, ListTaggingWorkRequestLogs,
    ListTaggingWorkRequests, ListTags, ListUserGroupMemberships, ListUsers,
    ListWorkRequests, MoveCompartment, RecoverCompartment, RemoveTagDefaultLock,
    RemoveTagNamespaceLock, RemoveUserFromGroup, ResetIdpScimClient, UpdateAuthToken,
    UpdateAuthenticationPolicy, UpdateCompartment, UpdateCustomerSecretKey, UpdateDomain,
    UpdateDynamicGroup, UpdateGroup, UpdateIdentityProvider, UpdateIdpGroupMapping,
    UpdateNetworkSource, UpdateOAuthClientCredential, UpdatePolicy, UpdateSmtpCredential,
    UpdateSwiftPassword, UpdateTag, UpdateTagDefault, UpdateTagNamespace, UpdateUser,
    UpdateUserCapabilities, UpdateUserState, UploadApiKey,
};

static SERVICE: Service = Service::new(
    "identity",
    "https://identity.{region}.oci.{secondLevelDomain}",
    "/20160918",
);

/// A client of the Identity API of Oracle Cloud Infrastructure.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_identity::{Config, IdentityClient};
///
/// # async fn example() -> Result<(), oci_sdk_identity::Error> {
/// let config = Config::load().await?;
/// let client = IdentityClient::new(&config)?;
///
/// let mut items = client.list_bulk_edit_tags_resource_types().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct IdentityClient {
    client: Client,
}

impl IdentityClient {
    /// A client with what `config` says.
    ///
    /// # Errors
    ///
    /// When there is neither a region nor an endpoint, or no URL can be made of them.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self {
            client: Client::new(config, &SERVICE)?,
        })
    }

    /// Starts to make a deactivated identity domain active again. It can't be the one that you
    /// belong to.
    ///
    /// - `domain_id`: The OCID of the identity domain.
    ///
    /// `POST /domains/{domainId}/actions/activate`. See
    /// [`ActivateDomain`](crate::operations::ActivateDomain).
    pub fn activate_domain(&self, domain_id: impl Into<String>) -> ActivateDomain {
        ActivateDomain::new(&self.client, domain_id.into())
    }

    /// Activates a device for one-time passwords, with one of its passwords as the proof. The user
    /// has to do it in the Console.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `mfa_totp_device_id`: The OCID of the device.
    /// - `mfa_totp_token`: What to send: [`MfaTotpToken`](crate::models::MfaTotpToken).
    ///
    /// `POST /users/{userId}/mfaTotpDevices/{mfaTotpDeviceId}/actions/activate`. See
    /// [`ActivateMfaTotpDevice`](crate::operations::ActivateMfaTotpDevice).
    pub fn activate_mfa_totp_device(
        &self,
        user_id: impl Into<String>,
        mfa_totp_device_id: impl Into<String>,
        mfa_totp_token: MfaTotpToken,
    ) -> ActivateMfaTotpDevice {
        ActivateMfaTotpDevice::new(
            &self.client,
            user_id.into(),
            mfa_totp_device_id.into(),
            mfa_totp_token,
        )
    }

    /// Puts a lock on a tag default, against deletion or any change.
    ///
    /// - `tag_default_id`: The OCID of the tag default.
    /// - `add_lock_details`: What to send: [`AddLockDetails`](crate::models::AddLockDetails).
    ///
    /// `POST /tagDefaults/{tagDefaultId}/actions/addLock`. See
    /// [`AddTagDefaultLock`](crate::operations::AddTagDefaultLock).
    pub fn add_tag_default_lock(
        &self,
        tag_default_id: impl Into<String>,
        add_lock_details: AddLockDetails,
    ) -> AddTagDefaultLock {
        AddTagDefaultLock::new(&self.client, tag_default_id.into(), add_lock_details)
    }

    /// Puts a lock on a tag namespace, against deletion or any change.
    ///
    /// - `tag_namespace_id`: The OCID of the tag namespace.
    /// - `add_lock_details`: What to send: [`AddLockDetails`](crate::models::AddLockDetails).
    ///
    /// `POST /tagNamespaces/{tagNamespaceId}/actions/addLock`. See
    /// [`AddTagNamespaceLock`](crate::operations::AddTagNamespaceLock).
    pub fn add_tag_namespace_lock(
        &self,
        tag_namespace_id: impl Into<String>,
        add_lock_details: AddLockDetails,
    ) -> AddTagNamespaceLock {
        AddTagNamespaceLock::new(&self.client, tag_namespace_id.into(), add_lock_details)
    }

    /// Makes a user a member of a group. The membership is a resource of its own.
    ///
    /// - `add_user_to_group_details`: What to send:
    ///   [`AddUserToGroupDetails`](crate::models::AddUserToGroupDetails).
    ///
    /// `POST /userGroupMemberships`. See [`AddUserToGroup`](crate::operations::AddUserToGroup).
    #[inline]
    pub fn add_user_to_group(
        &self,
        add_user_to_group_details: AddUserToGroupDetails,
    ) -> AddUserToGroup {
        AddUserToGroup::new(&self.client, add_user_to_group_details)
    }

    /// Lists the tag defaults that apply in a compartment, those that it inherits from its parents
    /// included.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy counts as one, the root of the
    ///   others.
    ///
    /// `GET /tagDefaults/actions/assembleEffectiveTagSet`. See
    /// [`AssembleEffectiveTagSet`](crate::operations::AssembleEffectiveTagSet).
    pub fn assemble_effective_tag_set(
        &self,
        compartment_id: impl Into<String>,
    ) -> AssembleEffectiveTagSet {
        AssembleEffectiveTagSet::new(&self.client, compartment_id.into())
    }

    /// Starts to delete several resources of a compartment. Call it in the home region; a work
    /// request tells how far it has got.
    ///
    /// - `compartment_id`: The OCID of the compartment that all the resources are in.
    /// - `bulk_delete_resources_details`: What to send:
    ///   [`BulkDeleteResourcesDetails`](crate::models::BulkDeleteResourcesDetails).
    ///
    /// `POST /compartments/{compartmentId}/actions/bulkDeleteResources`. See
    /// [`BulkDeleteResources`](crate::operations::BulkDeleteResources).
    pub fn bulk_delete_resources(
        &self,
        compartment_id: impl Into<String>,
        bulk_delete_resources_details: BulkDeleteResourcesDetails,
    ) -> BulkDeleteResources {
        BulkDeleteResources::new(
            &self.client,
            compartment_id.into(),
            bulk_delete_resources_details,
        )
    }

    /// Starts to delete several retired tag definitions of one tag namespace, and to take the tags
    /// off all resources. It can take 48 hours.
    ///
    /// - `bulk_delete_tags_details`: What to send:
    ///   [`BulkDeleteTagsDetails`](crate::models::BulkDeleteTagsDetails).
    ///
    /// `POST /tags/actions/bulkDelete`. See [`BulkDeleteTags`](crate::operations::BulkDeleteTags).
    #[inline]
    pub fn bulk_delete_tags(
        &self,
        bulk_delete_tags_details: BulkDeleteTagsDetails,
    ) -> BulkDeleteTags {
        BulkDeleteTags::new(&self.client, bulk_delete_tags_details)
    }

    /// Starts to add, set or remove defined tags on several resources. No tag can be in two of the
    /// edits.
    ///
    /// `POST /tags/actions/bulkEdit`. See [`BulkEditTags`](crate::operations::BulkEditTags).
    #[inline]
    pub fn bulk_edit_tags(&self) -> BulkEditTags {
        BulkEditTags::new(&self.client)
    }

    /// Starts to move several resources to another compartment. Call it in the home region; a work
    /// request tells how far it has got.
    ///
    /// - `compartment_id`: The OCID of the compartment that all the resources are in.
    /// - `bulk_move_resources_details`: What to send:
    ///   [`BulkMoveResourcesDetails`](crate::models::BulkMoveResourcesDetails).
    ///
    /// `POST /compartments/{compartmentId}/actions/bulkMoveResources`. See
    /// [`BulkMoveResources`](crate::operations::BulkMoveResources).
    pub fn bulk_move_resources(
        &self,
        compartment_id: impl Into<String>,
        bulk_move_resources_details: BulkMoveResourcesDetails,
    ) -> BulkMoveResources {
        BulkMoveResources::new(
            &self.client,
            compartment_id.into(),
            bulk_move_resources_details,
        )
    }

    /// Starts to delete a tag namespace with all its tags, and to take them off all resources. It
    /// can take 48 hours and can't be undone.
    ///
    /// - `tag_namespace_id`: The OCID of the tag namespace.
    ///
    /// `POST /tagNamespaces/{tagNamespaceId}/actions/cascadeDelete`. See
    /// [`CascadeDeleteTagNamespace`](crate::operations::CascadeDeleteTagNamespace).
    pub fn cascade_delete_tag_namespace(
        &self,
        tag_namespace_id: impl Into<String>,
    ) -> CascadeDeleteTagNamespace {
        CascadeDeleteTagNamespace::new(&self.client, tag_namespace_id.into())
    }

    /// Starts to move an identity domain to another compartment.
    ///
    /// - `domain_id`: The OCID of the identity domain.
    /// - `change_domain_compartment_details`: What to send:
    ///   [`ChangeDomainCompartmentDetails`](crate::models::ChangeDomainCompartmentDetails).
    ///
    /// `POST /domains/{domainId}/actions/changeCompartment`. See
    /// [`ChangeDomainCompartment`](crate::operations::ChangeDomainCompartment).
    pub fn change_domain_compartment(
        &self,
        domain_id: impl Into<String>,
        change_domain_compartment_details: ChangeDomainCompartmentDetails,
    ) -> ChangeDomainCompartment {
        ChangeDomainCompartment::new(
            &self.client,
            domain_id.into(),
            change_domain_compartment_details,
        )
    }

    /// Starts to change the license type of an active identity domain.
    ///
    /// - `domain_id`: The OCID of the identity domain.
    /// - `change_domain_license_type_details`: What to send:
    ///   [`ChangeDomainLicenseTypeDetails`](crate::models::ChangeDomainLicenseTypeDetails).
    ///
    /// `POST /domains/{domainId}/actions/changeLicenseType`. See
    /// [`ChangeDomainLicenseType`](crate::operations::ChangeDomainLicenseType).
    pub fn change_domain_license_type(
        &self,
        domain_id: impl Into<String>,
        change_domain_license_type_details: ChangeDomainLicenseTypeDetails,
    ) -> ChangeDomainLicenseType {
        ChangeDomainLicenseType::new(
            &self.client,
            domain_id.into(),
            change_domain_license_type_details,
        )
    }

    /// Moves a tag namespace, with its tags, to another compartment.
    ///
    /// - `tag_namespace_id`: The OCID of the tag namespace.
    /// - `change_tag_namespace_compartment_detail`: What to send:
    ///   [`ChangeTagNamespaceCompartmentDetail`](crate::models::ChangeTagNamespaceCompartmentDetail).
    ///
    /// `POST /tagNamespaces/{tagNamespaceId}/actions/changeCompartment`. See
    /// [`ChangeTagNamespaceCompartment`](crate::operations::ChangeTagNamespaceCompartment).
    pub fn change_tag_namespace_compartment(
        &self,
        tag_namespace_id: impl Into<String>,
        change_tag_namespace_compartment_detail: ChangeTagNamespaceCompartmentDetail,
    ) -> ChangeTagNamespaceCompartment {
        ChangeTagNamespaceCompartment::new(
            &self.client,
            tag_namespace_id.into(),
            change_tag_namespace_compartment_detail,
        )
    }

    /// Creates an auth token for a user. Only this answer has the secret.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `create_auth_token_details`: What to send:
    ///   [`CreateAuthTokenDetails`](crate::models::CreateAuthTokenDetails).
    ///
    /// `POST /users/{userId}/authTokens`. See
    /// [`CreateAuthToken`](crate::operations::CreateAuthToken).
    pub fn create_auth_token(
        &self,
        user_id: impl Into<String>,
        create_auth_token_details: CreateAuthTokenDetails,
    ) -> CreateAuthToken {
        CreateAuthToken::new(&self.client, user_id.into(), create_auth_token_details)
    }

    /// Creates a compartment within another one or in the tenancy. It can be used when it is
    /// `ACTIVE`.
    ///
    /// - `create_compartment_details`: What to send:
    ///   [`CreateCompartmentDetails`](crate::models::CreateCompartmentDetails).
    ///
    /// `POST /compartments`. See [`CreateCompartment`](crate::operations::CreateCompartment).
    #[inline]
    pub fn create_compartment(
        &self,
        create_compartment_details: CreateCompartmentDetails,
    ) -> CreateCompartment {
        CreateCompartment::new(&self.client, create_compartment_details)
    }

    /// Creates a key with which a user can call the S3 API of Object Storage. Only this answer has
    /// the secret.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `create_customer_secret_key_details`: What to send:
    ///   [`CreateCustomerSecretKeyDetails`](crate::models::CreateCustomerSecretKeyDetails).
    ///
    /// `POST /users/{userId}/customerSecretKeys`. See
    /// [`CreateCustomerSecretKey`](crate::operations::CreateCustomerSecretKey).
    pub fn create_customer_secret_key(
        &self,
        user_id: impl Into<String>,
        create_customer_secret_key_details: CreateCustomerSecretKeyDetails,
    ) -> CreateCustomerSecretKey {
        CreateCustomerSecretKey::new(
            &self.client,
            user_id.into(),
            create_customer_secret_key_details,
        )
    }

    /// Sets a password with which a user can sign in to databases.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `create_db_credential_details`: What to send:
    ///   [`CreateDbCredentialDetails`](crate::models::CreateDbCredentialDetails).
    ///
    /// `POST /users/{userId}/dbCredentials`. See
    /// [`CreateDbCredential`](crate::operations::CreateDbCredential).
    pub fn create_db_credential(
        &self,
        user_id: impl Into<String>,
        create_db_credential_details: CreateDbCredentialDetails,
    ) -> CreateDbCredential {
        CreateDbCredential::new(
            &self.client,
            user_id.into(),
            create_db_credential_details,
        )
    }

    /// Starts to create an identity domain. It can be used when it is `ACTIVE`.
    ///
    /// - `create_domain_details`: What to send:
    ///   [`CreateDomainDetails`](crate::models::CreateDomainDetails).
    ///
    /// `POST /domains`. See [`CreateDomain`](crate::operations::CreateDomain).
    #[inline]
    pub fn create_domain(
        &self,
        create_domain_details: CreateDomainDetails,
    ) -> CreateDomain {
        CreateDomain::new(&self.client, create_domain_details)
    }

    /// Creates a dynamic group, whose members are the instances and other resources that match its
    /// rule.
    ///
    /// - `create_dynamic_group_details`: What to send:
    ///   [`CreateDynamicGroupDetails`](crate::models::CreateDynamicGroupDetails).
    ///
    /// `POST /dynamicGroups`. See [`CreateDynamicGroup`](crate::operations::CreateDynamicGroup).
    #[inline]
    pub fn create_dynamic_group(
        &self,
        create_dynamic_group_details: CreateDynamicGroupDetails,
    ) -> CreateDynamicGroup {
        CreateDynamicGroup::new(&self.client, create_dynamic_group_details)
    }

    /// Creates a group. It gives no access until policies speak of it.
    ///
    /// - `create_group_details`: What to send:
    ///   [`CreateGroupDetails`](crate::models::CreateGroupDetails).
    ///
    /// `POST /groups`. See [`CreateGroup`](crate::operations::CreateGroup).
    #[inline]
    pub fn create_group(&self, create_group_details: CreateGroupDetails) -> CreateGroup {
        CreateGroup::new(&self.client, create_group_details)
    }

    /// Makes an outside identity provider known, whose users may then sign in. Deprecated by
    /// Oracle.
    ///
    /// - `create_identity_provider_details`: What to send:
    ///   [`CreateIdentityProviderDetails`](crate::models::CreateIdentityProviderDetails).
    ///
    /// `POST /identityProviders`. See
    /// [`CreateIdentityProvider`](crate::operations::CreateIdentityProvider).
    pub fn create_identity_provider(
        &self,
        create_identity_provider_details: impl Into<CreateIdentityProviderDetails>,
    ) -> CreateIdentityProvider {
        CreateIdentityProvider::new(
            &self.client,
            create_identity_provider_details.into(),
        )
    }

    /// Has a group of an identity provider stand for a group here. Deprecated by Oracle.
    ///
    /// - `identity_provider_id`: The OCID of the identity provider.
    /// - `create_idp_group_mapping_details`: What to send:
    ///   [`CreateIdpGroupMappingDetails`](crate::models::CreateIdpGroupMappingDetails).
    ///
    /// `POST /identityProviders/{identityProviderId}/groupMappings`. See
    /// [`CreateIdpGroupMapping`](crate::operations::CreateIdpGroupMapping).
    pub fn create_idp_group_mapping(
        &self,
        identity_provider_id: impl Into<String>,
        create_idp_group_mapping_details: CreateIdpGroupMappingDetails,
    ) -> CreateIdpGroupMapping {
        CreateIdpGroupMapping::new(
            &self.client,
            identity_provider_id.into(),
            create_idp_group_mapping_details,
        )
    }

    /// Creates a device for one-time passwords, of which a user can have one. The answer has its
    /// seed.
    ///
    /// - `user_id`: The OCID of the user.
    ///
    /// `POST /users/{userId}/mfaTotpDevices`. See
    /// [`CreateMfaTotpDevice`](crate::operations::CreateMfaTotpDevice).
    pub fn create_mfa_totp_device(
        &self,
        user_id: impl Into<String>,
    ) -> CreateMfaTotpDevice {
        CreateMfaTotpDevice::new(&self.client, user_id.into())
    }

    /// Creates a network source, a set of addresses that policies can demand requests to come
    /// from.
    ///
    /// - `create_network_source_details`: What to send:
    ///   [`CreateNetworkSourceDetails`](crate::models::CreateNetworkSourceDetails).
    ///
    /// `POST /networkSources`. See
    /// [`CreateNetworkSource`](crate::operations::CreateNetworkSource).
    #[inline]
    pub fn create_network_source(
        &self,
        create_network_source_details: CreateNetworkSourceDetails,
    ) -> CreateNetworkSource {
        CreateNetworkSource::new(&self.client, create_network_source_details)
    }

    /// Creates an OAuth 2 client credential for a user. The answer has the secret.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `create_oauth2_client_credential_details`: What to send:
    ///   [`CreateOAuth2ClientCredentialDetails`](crate::models::CreateOAuth2ClientCredentialDetails).
    ///
    /// `POST /users/{userId}/oauth2ClientCredentials`. See
    /// [`CreateOAuthClientCredential`](crate::operations::CreateOAuthClientCredential).
    pub fn create_oauth_client_credential(
        &self,
        user_id: impl Into<String>,
        create_oauth2_client_credential_details: CreateOAuth2ClientCredentialDetails,
    ) -> CreateOAuthClientCredential {
        CreateOAuthClientCredential::new(
            &self.client,
            user_id.into(),
            create_oauth2_client_credential_details,
        )
    }

    /// Gives a user a one-time password for the Console, to be changed within seven days. With
    /// identity domains, the user gets a mail instead.
    ///
    /// - `user_id`: The OCID of the user.
    ///
    /// `POST /users/{userId}/uiPassword`. See
    /// [`CreateOrResetUIPassword`](crate::operations::CreateOrResetUIPassword).
    pub fn create_or_reset_ui_password(
        &self,
        user_id: impl Into<String>,
    ) -> CreateOrResetUIPassword {
        CreateOrResetUIPassword::new(&self.client, user_id.into())
    }

    /// Creates a policy in a compartment or the tenancy. It takes effect within about ten seconds.
    ///
    /// - `create_policy_details`: What to send:
    ///   [`CreatePolicyDetails`](crate::models::CreatePolicyDetails).
    ///
    /// `POST /policies`. See [`CreatePolicy`](crate::operations::CreatePolicy).
    #[inline]
    pub fn create_policy(
        &self,
        create_policy_details: CreatePolicyDetails,
    ) -> CreatePolicy {
        CreatePolicy::new(&self.client, create_policy_details)
    }

    /// Subscribes the tenancy to a region, so that it can be used.
    ///
    /// - `tenancy_id`: The OCID of the tenancy.
    /// - `create_region_subscription_details`: What to send:
    ///   [`CreateRegionSubscriptionDetails`](crate::models::CreateRegionSubscriptionDetails).
    ///
    /// `POST /tenancies/{tenancyId}/regionSubscriptions`. See
    /// [`CreateRegionSubscription`](crate::operations::CreateRegionSubscription).
    pub fn create_region_subscription(
        &self,
        tenancy_id: impl Into<String>,
        create_region_subscription_details: CreateRegionSubscriptionDetails,
    ) -> CreateRegionSubscription {
        CreateRegionSubscription::new(
            &self.client,
            tenancy_id.into(),
            create_region_subscription_details,
        )
    }

    /// Creates a name and a password with which a user can send mail through Email Delivery. Only
    /// this answer has the password.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `create_smtp_credential_details`: What to send:
    ///   [`CreateSmtpCredentialDetails`](crate::models::CreateSmtpCredentialDetails).
    ///
    /// `POST /users/{userId}/smtpCredentials`. See
    /// [`CreateSmtpCredential`](crate::operations::CreateSmtpCredential).
    pub fn create_smtp_credential(
        &self,
        user_id: impl Into<String>,
        create_smtp_credential_details: CreateSmtpCredentialDetails,
    ) -> CreateSmtpCredential {
        CreateSmtpCredential::new(
            &self.client,
            user_id.into(),
            create_smtp_credential_details,
        )
    }

    /// Creates a Swift password for a user. Deprecated, as auth tokens replace them.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `create_swift_password_details`: What to send:
    ///   [`CreateSwiftPasswordDetails`](crate::models::CreateSwiftPasswordDetails).
    ///
    /// `POST /users/{userId}/swiftPasswords`. See
    /// [`CreateSwiftPassword`](crate::operations::CreateSwiftPassword).
    pub fn create_swift_password(
        &self,
        user_id: impl Into<String>,
        create_swift_password_details: CreateSwiftPasswordDetails,
    ) -> CreateSwiftPassword {
        CreateSwiftPassword::new(
            &self.client,
            user_id.into(),
            create_swift_password_details,
        )
    }

    /// Defines a tag in a tag namespace. Without a validator its values are free text.
    ///
    /// - `tag_namespace_id`: The OCID of the tag namespace.
    /// - `create_tag_details`: What to send:
    ///   [`CreateTagDetails`](crate::models::CreateTagDetails).
    ///
    /// `POST /tagNamespaces/{tagNamespaceId}/tags`. See
    /// [`CreateTag`](crate::operations::CreateTag).
    pub fn create_tag(
        &self,
        tag_namespace_id: impl Into<String>,
        create_tag_details: CreateTagDetails,
    ) -> CreateTag {
        CreateTag::new(&self.client, tag_namespace_id.into(), create_tag_details)
    }

    /// Has new resources of a compartment get a tag, with a value that is given here or demanded
    /// from their creators.
    ///
    /// - `create_tag_default_details`: What to send:
    ///   [`CreateTagDefaultDetails`](crate::models::CreateTagDefaultDetails).
    ///
    /// `POST /tagDefaults`. See [`CreateTagDefault`](crate::operations::CreateTagDefault).
    #[inline]
    pub fn create_tag_default(
        &self,
        create_tag_default_details: CreateTagDefaultDetails,
    ) -> CreateTagDefault {
        CreateTagDefault::new(&self.client, create_tag_default_details)
    }

    /// Creates a tag namespace, which holds tag definitions.
    ///
    /// - `create_tag_namespace_details`: What to send:
    ///   [`CreateTagNamespaceDetails`](crate::models::CreateTagNamespaceDetails).
    ///
    /// `POST /tagNamespaces`. See [`CreateTagNamespace`](crate::operations::CreateTagNamespace).
    #[inline]
    pub fn create_tag_namespace(
        &self,
        create_tag_namespace_details: CreateTagNamespaceDetails,
    ) -> CreateTagNamespace {
        CreateTagNamespace::new(&self.client, create_tag_namespace_details)
    }

    /// Creates a user, who can do nothing until a group, and then a password or a key, are added.
    ///
    /// - `create_user_details`: What to send:
    ///   [`CreateUserDetails`](crate::models::CreateUserDetails).
    ///
    /// `POST /users`. See [`CreateUser`](crate::operations::CreateUser).
    #[inline]
    pub fn create_user(&self, create_user_details: CreateUserDetails) -> CreateUser {
        CreateUser::new(&self.client, create_user_details)
    }

    /// Starts to deactivate an identity domain. It must have no active apps; the default one stays
    /// active.
    ///
    /// - `domain_id`: The OCID of the identity domain.
    ///
    /// `POST /domains/{domainId}/actions/deactivate`. See
    /// [`DeactivateDomain`](crate::operations::DeactivateDomain).
    pub fn deactivate_domain(&self, domain_id: impl Into<String>) -> DeactivateDomain {
        DeactivateDomain::new(&self.client, domain_id.into())
    }

    /// Deletes an API signing key of a user.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `fingerprint`: The fingerprint of the key, sixteen bytes in hexadecimal with colons
    ///   between.
    ///
    /// `DELETE /users/{userId}/apiKeys/{fingerprint}`. See
    /// [`DeleteApiKey`](crate::operations::DeleteApiKey).
    pub fn delete_api_key(
        &self,
        user_id: impl Into<String>,
        fingerprint: impl Into<String>,
    ) -> DeleteApiKey {
        DeleteApiKey::new(&self.client, user_id.into(), fingerprint.into())
    }

    /// Deletes an auth token.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `auth_token_id`: The OCID of the auth token.
    ///
    /// `DELETE /users/{userId}/authTokens/{authTokenId}`. See
    /// [`DeleteAuthToken`](crate::operations::DeleteAuthToken).
    pub fn delete_auth_token(
        &self,
        user_id: impl Into<String>,
        auth_token_id: impl Into<String>,
    ) -> DeleteAuthToken {
        DeleteAuthToken::new(&self.client, user_id.into(), auth_token_id.into())
    }

    /// Starts to delete a compartment, which must be empty. A work request tells when it is gone.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy counts as one, the root of the
    ///   others.
    ///
    /// `DELETE /compartments/{compartmentId}`. See
    /// [`DeleteCompartment`](crate::operations::DeleteCompartment).
    pub fn delete_compartment(
        &self,
        compartment_id: impl Into<String>,
    ) -> DeleteCompartment {
        DeleteCompartment::new(&self.client, compartment_id.into())
    }

    /// Deletes an S3 key of a user.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `customer_secret_key_id`: The access key of the pair.
    ///
    /// `DELETE /users/{userId}/customerSecretKeys/{customerSecretKeyId}`. See
    /// [`DeleteCustomerSecretKey`](crate::operations::DeleteCustomerSecretKey).
    pub fn delete_customer_secret_key(
        &self,
        user_id: impl Into<String>,
        customer_secret_key_id: impl Into<String>,
    ) -> DeleteCustomerSecretKey {
        DeleteCustomerSecretKey::new(
            &self.client,
            user_id.into(),
            customer_secret_key_id.into(),
        )
    }

    /// Deletes a database credential.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `db_credential_id`: The OCID of the database credential.
    ///
    /// `DELETE /users/{userId}/dbCredentials/{dbCredentialId}`. See
    /// [`DeleteDbCredential`](crate::operations::DeleteDbCredential).
    pub fn delete_db_credential(
        &self,
        user_id: impl Into<String>,
        db_credential_id: impl Into<String>,
    ) -> DeleteDbCredential {
        DeleteDbCredential::new(&self.client, user_id.into(), db_credential_id.into())
    }

    /// Starts to delete an identity domain. It must be inactive, have no active apps, and be
    /// neither the default one nor your own.
    ///
    /// - `domain_id`: The OCID of the identity domain.
    ///
    /// `DELETE /domains/{domainId}`. See [`DeleteDomain`](crate::operations::DeleteDomain).
    pub fn delete_domain(&self, domain_id: impl Into<String>) -> DeleteDomain {
        DeleteDomain::new(&self.client, domain_id.into())
    }

    /// Deletes a dynamic group.
    ///
    /// - `dynamic_group_id`: The OCID of the dynamic group.
    ///
    /// `DELETE /dynamicGroups/{dynamicGroupId}`. See
    /// [`DeleteDynamicGroup`](crate::operations::DeleteDynamicGroup).
    pub fn delete_dynamic_group(
        &self,
        dynamic_group_id: impl Into<String>,
    ) -> DeleteDynamicGroup {
        DeleteDynamicGroup::new(&self.client, dynamic_group_id.into())
    }

    /// Deletes a group, which must have no members.
    ///
    /// - `group_id`: The OCID of the group.
    ///
    /// `DELETE /groups/{groupId}`. See [`DeleteGroup`](crate::operations::DeleteGroup).
    pub fn delete_group(&self, group_id: impl Into<String>) -> DeleteGroup {
        DeleteGroup::new(&self.client, group_id.into())
    }

    /// Deletes an identity provider, which must have no group mappings. Deprecated by Oracle.
    ///
    /// - `identity_provider_id`: The OCID of the identity provider.
    ///
    /// `DELETE /identityProviders/{identityProviderId}`. See
    /// [`DeleteIdentityProvider`](crate::operations::DeleteIdentityProvider).
    pub fn delete_identity_provider(
        &self,
        identity_provider_id: impl Into<String>,
    ) -> DeleteIdentityProvider {
        DeleteIdentityProvider::new(&self.client, identity_provider_id.into())
    }

    /// Deletes a group mapping. Deprecated by Oracle.
    ///
    /// - `identity_provider_id`: The OCID of the identity provider.
    /// - `mapping_id`: The OCID of the group mapping.
    ///
    /// `DELETE /identityProviders/{identityProviderId}/groupMappings/{mappingId}`. See
    /// [`DeleteIdpGroupMapping`](crate::operations::DeleteIdpGroupMapping).
    pub fn delete_idp_group_mapping(
        &self,
        identity_provider_id: impl Into<String>,
        mapping_id: impl Into<String>,
    ) -> DeleteIdpGroupMapping {
        DeleteIdpGroupMapping::new(
            &self.client,
            identity_provider_id.into(),
            mapping_id.into(),
        )
    }

    /// Deletes a user's device for one-time passwords.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `mfa_totp_device_id`: The OCID of the device.
    ///
    /// `DELETE /users/{userId}/mfaTotpDevices/{mfaTotpDeviceId}`. See
    /// [`DeleteMfaTotpDevice`](crate::operations::DeleteMfaTotpDevice).
    pub fn delete_mfa_totp_device(
        &self,
        user_id: impl Into<String>,
        mfa_totp_device_id: impl Into<String>,
    ) -> DeleteMfaTotpDevice {
        DeleteMfaTotpDevice::new(&self.client, user_id.into(), mfa_totp_device_id.into())
    }

    /// Deletes a network source.
    ///
    /// - `network_source_id`: The OCID of the network source.
    ///
    /// `DELETE /networkSources/{networkSourceId}`. See
    /// [`DeleteNetworkSource`](crate::operations::DeleteNetworkSource).
    pub fn delete_network_source(
        &self,
        network_source_id: impl Into<String>,
    ) -> DeleteNetworkSource {
        DeleteNetworkSource::new(&self.client, network_source_id.into())
    }

    /// Deletes an OAuth 2 client credential.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `oauth2_client_credential_id`: The OCID of the OAuth 2 client credential.
    ///
    /// `DELETE /users/{userId}/oauth2ClientCredentials/{oauth2ClientCredentialId}`. See
    /// [`DeleteOAuthClientCredential`](crate::operations::DeleteOAuthClientCredential).
    pub fn delete_oauth_client_credential(
        &self,
        user_id: impl Into<String>,
        oauth2_client_credential_id: impl Into<String>,
    ) -> DeleteOAuthClientCredential {
        DeleteOAuthClientCredential::new(
            &self.client,
            user_id.into(),
            oauth2_client_credential_id.into(),
        )
    }

    /// Deletes a policy. What it granted ends within about ten seconds.
    ///
    /// - `policy_id`: The OCID of the policy.
    ///
    /// `DELETE /policies/{policyId}`. See [`DeletePolicy`](crate::operations::DeletePolicy).
    pub fn delete_policy(&self, policy_id: impl Into<String>) -> DeletePolicy {
        DeletePolicy::new(&self.client, policy_id.into())
    }

    /// Deletes an SMTP credential.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `smtp_credential_id`: The OCID of the SMTP credential.
    ///
    /// `DELETE /users/{userId}/smtpCredentials/{smtpCredentialId}`. See
    /// [`DeleteSmtpCredential`](crate::operations::DeleteSmtpCredential).
    pub fn delete_smtp_credential(
        &self,
        user_id: impl Into<String>,
        smtp_credential_id: impl Into<String>,
    ) -> DeleteSmtpCredential {
        DeleteSmtpCredential::new(
            &self.client,
            user_id.into(),
            smtp_credential_id.into(),
        )
    }

    /// Deletes a Swift password. Deprecated, as auth tokens replace them.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `swift_password_id`: The OCID of the Swift password.
    ///
    /// `DELETE /users/{userId}/swiftPasswords/{swiftPasswordId}`. See
    /// [`DeleteSwiftPassword`](crate::operations::DeleteSwiftPassword).
    pub fn delete_swift_password(
        &self,
        user_id: impl Into<String>,
        swift_password_id: impl Into<String>,
    ) -> DeleteSwiftPassword {
        DeleteSwiftPassword::new(&self.client, user_id.into(), swift_password_id.into())
    }

    /// Starts to delete a retired tag definition, and to take the tag off all resources. It can
    /// take 48 hours and can't be undone.
    ///
    /// - `tag_namespace_id`: The OCID of the tag namespace.
    /// - `tag_name`: The name of the tag.
    ///
    /// `DELETE /tagNamespaces/{tagNamespaceId}/tags/{tagName}`. See
    /// [`DeleteTag`](crate::operations::DeleteTag).
    pub fn delete_tag(
        &self,
        tag_namespace_id: impl Into<String>,
        tag_name: impl Into<String>,
    ) -> DeleteTag {
        DeleteTag::new(&self.client, tag_namespace_id.into(), tag_name.into())
    }

    /// Deletes a tag default. Resources keep the tags that they got by it.
    ///
    /// - `tag_default_id`: The OCID of the tag default.
    ///
    /// `DELETE /tagDefaults/{tagDefaultId}`. See
    /// [`DeleteTagDefault`](crate::operations::DeleteTagDefault).
    pub fn delete_tag_default(
        &self,
        tag_default_id: impl Into<String>,
    ) -> DeleteTagDefault {
        DeleteTagDefault::new(&self.client, tag_default_id.into())
    }

    /// Deletes a tag namespace, which must have no tag definitions.
    ///
    /// - `tag_namespace_id`: The OCID of the tag namespace.
    ///
    /// `DELETE /tagNamespaces/{tagNamespaceId}`. See
    /// [`DeleteTagNamespace`](crate::operations::DeleteTagNamespace).
    pub fn delete_tag_namespace(
        &self,
        tag_namespace_id: impl Into<String>,
    ) -> DeleteTagNamespace {
        DeleteTagNamespace::new(&self.client, tag_namespace_id.into())
    }

    /// Deletes a user, who must not be in any group.
    ///
    /// - `user_id`: The OCID of the user.
    ///
    /// `DELETE /users/{userId}`. See [`DeleteUser`](crate::operations::DeleteUser).
    pub fn delete_user(&self, user_id: impl Into<String>) -> DeleteUser {
        DeleteUser::new(&self.client, user_id.into())
    }

    /// Starts to replicate a secondary identity domain to a region that the tenancy has subscribed
    /// to. The default one is replicated anyway.
    ///
    /// - `domain_id`: The OCID of the identity domain.
    /// - `enable_replication_to_region_details`: What to send:
    ///   [`EnableReplicationToRegionDetails`](crate::models::EnableReplicationToRegionDetails).
    ///
    /// `POST /domains/{domainId}/actions/enableReplicationToRegion`. See
    /// [`EnableReplicationToRegion`](crate::operations::EnableReplicationToRegion).
    pub fn enable_replication_to_region(
        &self,
        domain_id: impl Into<String>,
        enable_replication_to_region_details: EnableReplicationToRegionDetails,
    ) -> EnableReplicationToRegion {
        EnableReplicationToRegion::new(
            &self.client,
            domain_id.into(),
            enable_replication_to_region_details,
        )
    }

    /// Gives a device for one-time passwords a new seed, and returns it.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `mfa_totp_device_id`: The OCID of the device.
    ///
    /// `POST /users/{userId}/mfaTotpDevices/{mfaTotpDeviceId}/actions/generateSeed`. See
    /// [`GenerateTotpSeed`](crate::operations::GenerateTotpSeed).
    pub fn generate_totp_seed(
        &self,
        user_id: impl Into<String>,
        mfa_totp_device_id: impl Into<String>,
    ) -> GenerateTotpSeed {
        GenerateTotpSeed::new(&self.client, user_id.into(), mfa_totp_device_id.into())
    }

    /// Reads what the tenancy requires of passwords, and from which networks users may sign in.
    ///
    /// - `compartment_id`: The OCID of the tenancy.
    ///
    /// `GET /authenticationPolicies/{compartmentId}`. See
    /// [`GetAuthenticationPolicy`](crate::operations::GetAuthenticationPolicy).
    pub fn get_authentication_policy(
        &self,
        compartment_id: impl Into<String>,
    ) -> GetAuthenticationPolicy {
        GetAuthenticationPolicy::new(&self.client, compartment_id.into())
    }

    /// Reads a compartment, without the resources in it.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy counts as one, the root of the
    ///   others.
    ///
    /// `GET /compartments/{compartmentId}`. See
    /// [`GetCompartment`](crate::operations::GetCompartment).
    pub fn get_compartment(&self, compartment_id: impl Into<String>) -> GetCompartment {
        GetCompartment::new(&self.client, compartment_id.into())
    }

    /// Reads an identity domain.
    ///
    /// - `domain_id`: The OCID of the identity domain.
    ///
    /// `GET /domains/{domainId}`. See [`GetDomain`](crate::operations::GetDomain).
    pub fn get_domain(&self, domain_id: impl Into<String>) -> GetDomain {
        GetDomain::new(&self.client, domain_id.into())
    }

    /// Reads a dynamic group and its rule.
    ///
    /// - `dynamic_group_id`: The OCID of the dynamic group.
    ///
    /// `GET /dynamicGroups/{dynamicGroupId}`. See
    /// [`GetDynamicGroup`](crate::operations::GetDynamicGroup).
    pub fn get_dynamic_group(
        &self,
        dynamic_group_id: impl Into<String>,
    ) -> GetDynamicGroup {
        GetDynamicGroup::new(&self.client, dynamic_group_id.into())
    }

    /// Reads a group. Its members are listed by their memberships.
    ///
    /// - `group_id`: The OCID of the group.
    ///
    /// `GET /groups/{groupId}`. See [`GetGroup`](crate::operations::GetGroup).
    pub fn get_group(&self, group_id: impl Into<String>) -> GetGroup {
        GetGroup::new(&self.client, group_id.into())
    }

    /// Reads a work request about an identity domain, to see how far it has got.
    ///
    /// - `iam_work_request_id`: The OCID of the work request.
    ///
    /// `GET /iamWorkRequests/{iamWorkRequestId}`. See
    /// [`GetIamWorkRequest`](crate::operations::GetIamWorkRequest).
    pub fn get_iam_work_request(
        &self,
        iam_work_request_id: impl Into<String>,
    ) -> GetIamWorkRequest {
        GetIamWorkRequest::new(&self.client, iam_work_request_id.into())
    }

    /// Reads an identity provider. Deprecated by Oracle.
    ///
    /// - `identity_provider_id`: The OCID of the identity provider.
    ///
    /// `GET /identityProviders/{identityProviderId}`. See
    /// [`GetIdentityProvider`](crate::operations::GetIdentityProvider).
    pub fn get_identity_provider(
        &self,
        identity_provider_id: impl Into<String>,
    ) -> GetIdentityProvider {
        GetIdentityProvider::new(&self.client, identity_provider_id.into())
    }

    /// Reads a group mapping. Deprecated by Oracle.
    ///
    /// - `identity_provider_id`: The OCID of the identity provider.
    /// - `mapping_id`: The OCID of the group mapping.
    ///
    /// `GET /identityProviders/{identityProviderId}/groupMappings/{mappingId}`. See
    /// [`GetIdpGroupMapping`](crate::operations::GetIdpGroupMapping).
    pub fn get_idp_group_mapping(
        &self,
        identity_provider_id: impl Into<String>,
        mapping_id: impl Into<String>,
    ) -> GetIdpGroupMapping {
        GetIdpGroupMapping::new(
            &self.client,
            identity_provider_id.into(),
            mapping_id.into(),
        )
    }

    /// Reads a user's device for one-time passwords.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `mfa_totp_device_id`: The OCID of the device.
    ///
    /// `GET /users/{userId}/mfaTotpDevices/{mfaTotpDeviceId}`. See
    /// [`GetMfaTotpDevice`](crate::operations::GetMfaTotpDevice).
    pub fn get_mfa_totp_device(
        &self,
        user_id: impl Into<String>,
        mfa_totp_device_id: impl Into<String>,
    ) -> GetMfaTotpDevice {
        GetMfaTotpDevice::new(&self.client, user_id.into(), mfa_totp_device_id.into())
    }

    /// Reads a network source.
    ///
    /// - `network_source_id`: The OCID of the network source.
    ///
    /// `GET /networkSources/{networkSourceId}`. See
    /// [`GetNetworkSource`](crate::operations::GetNetworkSource).
    pub fn get_network_source(
        &self,
        network_source_id: impl Into<String>,
    ) -> GetNetworkSource {
        GetNetworkSource::new(&self.client, network_source_id.into())
    }

    /// Reads a policy and its statements.
    ///
    /// - `policy_id`: The OCID of the policy.
    ///
    /// `GET /policies/{policyId}`. See [`GetPolicy`](crate::operations::GetPolicy).
    pub fn get_policy(&self, policy_id: impl Into<String>) -> GetPolicy {
        GetPolicy::new(&self.client, policy_id.into())
    }

    /// Reads one of the templates of tag namespaces that Oracle offers, with its tags.
    ///
    /// - `standard_tag_namespace_name`: The name of the template, which the tag namespace gets,
    ///   too.
    /// - `compartment_id`: The OCID of the compartment. The tenancy counts as one, the root of the
    ///   others.
    ///
    /// `GET /tags/standardTagNamespaceTemplates/{standardTagNamespaceName}`. See
    /// [`GetStandardTagTemplate`](crate::operations::GetStandardTagTemplate).
    pub fn get_standard_tag_template(
        &self,
        standard_tag_namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> GetStandardTagTemplate {
        GetStandardTagTemplate::new(
            &self.client,
            standard_tag_namespace_name.into(),
            compartment_id.into(),
        )
    }

    /// Reads a tag definition.
    ///
    /// - `tag_namespace_id`: The OCID of the tag namespace.
    /// - `tag_name`: The name of the tag.
    ///
    /// `GET /tagNamespaces/{tagNamespaceId}/tags/{tagName}`. See
    /// [`GetTag`](crate::operations::GetTag).
    pub fn get_tag(
        &self,
        tag_namespace_id: impl Into<String>,
        tag_name: impl Into<String>,
    ) -> GetTag {
        GetTag::new(&self.client, tag_namespace_id.into(), tag_name.into())
    }

    /// Reads a tag default.
    ///
    /// - `tag_default_id`: The OCID of the tag default.
    ///
    /// `GET /tagDefaults/{tagDefaultId}`. See [`GetTagDefault`](crate::operations::GetTagDefault).
    pub fn get_tag_default(&self, tag_default_id: impl Into<String>) -> GetTagDefault {
        GetTagDefault::new(&self.client, tag_default_id.into())
    }

    /// Reads a tag namespace.
    ///
    /// - `tag_namespace_id`: The OCID of the tag namespace.
    ///
    /// `GET /tagNamespaces/{tagNamespaceId}`. See
    /// [`GetTagNamespace`](crate::operations::GetTagNamespace).
    pub fn get_tag_namespace(
        &self,
        tag_namespace_id: impl Into<String>,
    ) -> GetTagNamespace {
        GetTagNamespace::new(&self.client, tag_namespace_id.into())
    }

    /// Reads a work request about tags, to see how far it has got.
    ///
    /// - `work_request_id`: The OCID of the work request.
    ///
    /// `GET /taggingWorkRequests/{workRequestId}`. See
    /// [`GetTaggingWorkRequest`](crate::operations::GetTaggingWorkRequest).
    pub fn get_tagging_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> GetTaggingWorkRequest {
        GetTaggingWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Reads the name, home region and tags of the tenancy.
    ///
    /// - `tenancy_id`: The OCID of the tenancy.
    ///
    /// `GET /tenancies/{tenancyId}`. See [`GetTenancy`](crate::operations::GetTenancy).
    pub fn get_tenancy(&self, tenancy_id: impl Into<String>) -> GetTenancy {
        GetTenancy::new(&self.client, tenancy_id.into())
    }

    /// Reads a user.
    ///
    /// - `user_id`: The OCID of the user.
    ///
    /// `GET /users/{userId}`. See [`GetUser`](crate::operations::GetUser).
    pub fn get_user(&self, user_id: impl Into<String>) -> GetUser {
        GetUser::new(&self.client, user_id.into())
    }

    /// Reads a membership, to see which user is in which group.
    ///
    /// - `user_group_membership_id`: The OCID of the membership.
    ///
    /// `GET /userGroupMemberships/{userGroupMembershipId}`. See
    /// [`GetUserGroupMembership`](crate::operations::GetUserGroupMembership).
    pub fn get_user_group_membership(
        &self,
        user_group_membership_id: impl Into<String>,
    ) -> GetUserGroupMembership {
        GetUserGroupMembership::new(&self.client, user_group_membership_id.into())
    }

    /// Reads when a user's Console password was set and what state it is in, but not the password.
    ///
    /// - `user_id`: The OCID of the user.
    ///
    /// `GET /users/{userId}/uiPassword`. See
    /// [`GetUserUIPasswordInformation`](crate::operations::GetUserUIPasswordInformation).
    pub fn get_user_ui_password_information(
        &self,
        user_id: impl Into<String>,
    ) -> GetUserUIPasswordInformation {
        GetUserUIPasswordInformation::new(&self.client, user_id.into())
    }

    /// Reads a work request about compartments, to see how far it has got.
    ///
    /// - `work_request_id`: The OCID of the work request.
    ///
    /// `GET /workRequests/{workRequestId}`. See
    /// [`GetWorkRequest`](crate::operations::GetWorkRequest).
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> GetWorkRequest {
        GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Starts to create a tag namespace, with its tags, from a template of Oracle.
    ///
    /// `POST /tags/actions/importStandardTags`. See
    /// [`ImportStandardTags`](crate::operations::ImportStandardTags).
    #[inline]
    pub fn import_standard_tags(&self) -> ImportStandardTags {
        ImportStandardTags::new(&self.client)
    }

    /// Lists the license types that identity domains can have, or that a domain of a given type
    /// can change to.
    ///
    /// `GET /allowedDomainLicenseTypes`. See
    /// [`ListAllowedDomainLicenseTypes`](crate::operations::ListAllowedDomainLicenseTypes).
    #[inline]
    pub fn list_allowed_domain_license_types(&self) -> ListAllowedDomainLicenseTypes {
        ListAllowedDomainLicenseTypes::new(&self.client)
    }

    /// Lists the API signing keys of a user, of which there are three at most.
    ///
    /// - `user_id`: The OCID of the user.
    ///
    /// `GET /users/{userId}/apiKeys`. See [`ListApiKeys`](crate::operations::ListApiKeys).
    pub fn list_api_keys(&self, user_id: impl Into<String>) -> ListApiKeys {
        ListApiKeys::new(&self.client, user_id.into())
    }

    /// Lists the auth tokens of a user, without the secrets themselves.
    ///
    /// - `user_id`: The OCID of the user.
    ///
    /// `GET /users/{userId}/authTokens`. See
    /// [`ListAuthTokens`](crate::operations::ListAuthTokens).
    pub fn list_auth_tokens(&self, user_id: impl Into<String>) -> ListAuthTokens {
        ListAuthTokens::new(&self.client, user_id.into())
    }

    /// Lists the availability domains of the region, in no order to rely on. Their names differ
    /// from tenancy to tenancy.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy counts as one, the root of the
    ///   others.
    ///
    /// `GET /availabilityDomains`. See
    /// [`ListAvailabilityDomains`](crate::operations::ListAvailabilityDomains).
    pub fn list_availability_domains(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListAvailabilityDomains {
        ListAvailabilityDomains::new(&self.client, compartment_id.into())
    }

    /// Lists the types of resources that can be moved or deleted in bulk, and what identifies a
    /// resource of each.
    ///
    /// - `bulk_action_type`: What is to be done in bulk: moving or deleting.
    ///
    /// `GET /compartments/bulkActionResourceTypes`, in pages. See
    /// [`ListBulkActionResourceTypes`](crate::operations::ListBulkActionResourceTypes).
    pub fn list_bulk_action_resource_types(
        &self,
        bulk_action_type: impl Into<ListBulkActionResourceTypesBulkActionType>,
    ) -> ListBulkActionResourceTypes {
        ListBulkActionResourceTypes::new(&self.client, bulk_action_type.into())
    }

    /// Lists the types of resources whose tags can be edited in bulk, and what identifies a
    /// resource of each.
    ///
    /// `GET /tags/bulkEditResourceTypes`, in pages. See
    /// [`ListBulkEditTagsResourceTypes`](crate::operations::ListBulkEditTagsResourceTypes).
    #[inline]
    pub fn list_bulk_edit_tags_resource_types(&self) -> ListBulkEditTagsResourceTypes {
        ListBulkEditTagsResourceTypes::new(&self.client)
    }

    /// Lists the compartments directly within a compartment, or all of the tenancy with
    /// `compartmentIdInSubtree`.
    ///
    /// - `compartment_id`: The OCID of the parent compartment, which may be the tenancy.
    ///
    /// `GET /compartments`, in pages. See
    /// [`ListCompartments`](crate::operations::ListCompartments).
    pub fn list_compartments(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListCompartments {
        ListCompartments::new(&self.client, compartment_id.into())
    }

    /// Lists the tags by which the tenancy tracks costs.
    ///
    /// - `compartment_id`: The OCID of the tenancy.
    ///
    /// `GET /tagNamespaces/actions/listCostTrackingTags`, in pages. See
    /// [`ListCostTrackingTags`](crate::operations::ListCostTrackingTags).
    pub fn list_cost_tracking_tags(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListCostTrackingTags {
        ListCostTrackingTags::new(&self.client, compartment_id.into())
    }

    /// Lists the S3 keys of a user, without the secrets.
    ///
    /// - `user_id`: The OCID of the user.
    ///
    /// `GET /users/{userId}/customerSecretKeys`. See
    /// [`ListCustomerSecretKeys`](crate::operations::ListCustomerSecretKeys).
    pub fn list_customer_secret_keys(
        &self,
        user_id: impl Into<String>,
    ) -> ListCustomerSecretKeys {
        ListCustomerSecretKeys::new(&self.client, user_id.into())
    }

    /// Lists the database credentials of a user.
    ///
    /// - `user_id`: The OCID of the user.
    ///
    /// `GET /users/{userId}/dbCredentials`, in pages. See
    /// [`ListDbCredentials`](crate::operations::ListDbCredentials).
    pub fn list_db_credentials(&self, user_id: impl Into<String>) -> ListDbCredentials {
        ListDbCredentials::new(&self.client, user_id.into())
    }

    /// Lists the identity domains of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy counts as one, the root of the
    ///   others.
    ///
    /// `GET /domains`, in pages. See [`ListDomains`](crate::operations::ListDomains).
    pub fn list_domains(&self, compartment_id: impl Into<String>) -> ListDomains {
        ListDomains::new(&self.client, compartment_id.into())
    }

    /// Lists the dynamic groups of the tenancy.
    ///
    /// - `compartment_id`: The OCID of the tenancy.
    ///
    /// `GET /dynamicGroups`, in pages. See
    /// [`ListDynamicGroups`](crate::operations::ListDynamicGroups).
    pub fn list_dynamic_groups(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListDynamicGroups {
        ListDynamicGroups::new(&self.client, compartment_id.into())
    }

    /// Lists the fault domains of an availability domain.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy counts as one, the root of the
    ///   others.
    /// - `availability_domain`: The name of the availability domain.
    ///
    /// `GET /faultDomains`. See [`ListFaultDomains`](crate::operations::ListFaultDomains).
    pub fn list_fault_domains(
        &self,
        compartment_id: impl Into<String>,
        availability_domain: impl Into<String>,
    ) -> ListFaultDomains {
        ListFaultDomains::new(
            &self.client,
            compartment_id.into(),
            availability_domain.into(),
        )
    }

    /// Lists the groups of the tenancy.
    ///
    /// - `compartment_id`: The OCID of the tenancy.
    ///
    /// `GET /groups`, in pages. See [`ListGroups`](crate::operations::ListGroups).
    pub fn list_groups(&self, compartment_id: impl Into<String>) -> ListGroups {
        ListGroups::new(&self.client, compartment_id.into())
    }

    /// Lists what went wrong in a work request about an identity domain.
    ///
    /// - `iam_work_request_id`: The OCID of the work request.
    ///
    /// `GET /iamWorkRequests/{iamWorkRequestId}/errors`, in pages. See
    /// [`ListIamWorkRequestErrors`](crate::operations::ListIamWorkRequestErrors).
    pub fn list_iam_work_request_errors(
        &self,
        iam_work_request_id: impl Into<String>,
    ) -> ListIamWorkRequestErrors {
        ListIamWorkRequestErrors::new(&self.client, iam_work_request_id.into())
    }

    /// Lists the log of a work request about an identity domain.
    ///
    /// - `iam_work_request_id`: The OCID of the work request.
    ///
    /// `GET /iamWorkRequests/{iamWorkRequestId}/logs`, in pages. See
    /// [`ListIamWorkRequestLogs`](crate::operations::ListIamWorkRequestLogs).
    pub fn list_iam_work_request_logs(
        &self,
        iam_work_request_id: impl Into<String>,
    ) -> ListIamWorkRequestLogs {
        ListIamWorkRequestLogs::new(&self.client, iam_work_request_id.into())
    }

    /// Lists the work requests about identity domains in a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy counts as one, the root of the
    ///   others.
    ///
    /// `GET /iamWorkRequests`, in pages. See
    /// [`ListIamWorkRequests`](crate::operations::ListIamWorkRequests).
    pub fn list_iam_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListIamWorkRequests {
        ListIamWorkRequests::new(&self.client, compartment_id.into())
    }

    /// Lists the groups that an identity provider has. Deprecated by Oracle.
    ///
    /// - `identity_provider_id`: The OCID of the identity provider.
    ///
    /// `GET /identityProviders/{identityProviderId}/groups`, in pages. See
    /// [`ListIdentityProviderGroups`](crate::operations::ListIdentityProviderGroups).
    pub fn list_identity_provider_groups(
        &self,
        identity_provider_id: impl Into<String>,
    ) -> ListIdentityProviderGroups {
        ListIdentityProviderGroups::new(&self.client, identity_provider_id.into())
    }

    /// Lists the identity providers of the tenancy. Deprecated by Oracle.
    ///
    /// - `protocol`: Only list identity providers that federate this way. It has to be `SAML2`.
    /// - `compartment_id`: The OCID of the tenancy.
    ///
    /// `GET /identityProviders`, in pages. See
    /// [`ListIdentityProviders`](crate::operations::ListIdentityProviders).
    pub fn list_identity_providers(
        &self,
        protocol: impl Into<ListIdentityProvidersProtocol>,
        compartment_id: impl Into<String>,
    ) -> ListIdentityProviders {
        ListIdentityProviders::new(&self.client, protocol.into(), compartment_id.into())
    }

    /// Lists which groups of an identity provider stand for which groups here. Deprecated by
    /// Oracle.
    ///
    /// - `identity_provider_id`: The OCID of the identity provider.
    ///
    /// `GET /identityProviders/{identityProviderId}/groupMappings`, in pages. See
    /// [`ListIdpGroupMappings`](crate::operations::ListIdpGroupMappings).
    pub fn list_idp_group_mappings(
        &self,
        identity_provider_id: impl Into<String>,
    ) -> ListIdpGroupMappings {
        ListIdpGroupMappings::new(&self.client, identity_provider_id.into())
    }

    /// Lists the devices that a user has for one-time passwords, without their seeds.
    ///
    /// - `user_id`: The OCID of the user.
    ///
    /// `GET /users/{userId}/mfaTotpDevices`, in pages. See
    /// [`ListMfaTotpDevices`](crate::operations::ListMfaTotpDevices).
    pub fn list_mfa_totp_devices(
        &self,
        user_id: impl Into<String>,
    ) -> ListMfaTotpDevices {
        ListMfaTotpDevices::new(&self.client, user_id.into())
    }

    /// Lists the network sources of the tenancy.
    ///
    /// - `compartment_id`: The OCID of the tenancy.
    ///
    /// `GET /networkSources`, in pages. See
    /// [`ListNetworkSources`](crate::operations::ListNetworkSources).
    pub fn list_network_sources(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListNetworkSources {
        ListNetworkSources::new(&self.client, compartment_id.into())
    }

    /// Lists the OAuth 2 client credentials of a user, without the secrets.
    ///
    /// - `user_id`: The OCID of the user.
    ///
    /// `GET /users/{userId}/oauth2ClientCredentials`, in pages. See
    /// [`ListOAuthClientCredentials`](crate::operations::ListOAuthClientCredentials).
    pub fn list_oauth_client_credentials(
        &self,
        user_id: impl Into<String>,
    ) -> ListOAuthClientCredentials {
        ListOAuthClientCredentials::new(&self.client, user_id.into())
    }

    /// Lists the policies that are attached to a compartment or the tenancy. To see which of them
    /// concern a group, read their statements.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy counts as one, the root of the
    ///   others.
    ///
    /// `GET /policies`, in pages. See [`ListPolicies`](crate::operations::ListPolicies).
    pub fn list_policies(&self, compartment_id: impl Into<String>) -> ListPolicies {
        ListPolicies::new(&self.client, compartment_id.into())
    }

    /// Lists the regions that the tenancy has subscribed to.
    ///
    /// - `tenancy_id`: The OCID of the tenancy.
    ///
    /// `GET /tenancies/{tenancyId}/regionSubscriptions`. See
    /// [`ListRegionSubscriptions`](crate::operations::ListRegionSubscriptions).
    pub fn list_region_subscriptions(
        &self,
        tenancy_id: impl Into<String>,
    ) -> ListRegionSubscriptions {
        ListRegionSubscriptions::new(&self.client, tenancy_id.into())
    }

    /// Lists the regions of Oracle Cloud Infrastructure, subscribed to or not.
    ///
    /// `GET /regions`. See [`ListRegions`](crate::operations::ListRegions).
    #[inline]
    pub fn list_regions(&self) -> ListRegions {
        ListRegions::new(&self.client)
    }

    /// Lists the SMTP credentials of a user, without the passwords.
    ///
    /// - `user_id`: The OCID of the user.
    ///
    /// `GET /users/{userId}/smtpCredentials`. See
    /// [`ListSmtpCredentials`](crate::operations::ListSmtpCredentials).
    pub fn list_smtp_credentials(
        &self,
        user_id: impl Into<String>,
    ) -> ListSmtpCredentials {
        ListSmtpCredentials::new(&self.client, user_id.into())
    }

    /// Lists the templates of tag namespaces that Oracle offers.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy counts as one, the root of the
    ///   others.
    ///
    /// `GET /tags/standardTagNamespaceTemplates`, in pages. See
    /// [`ListStandardTagNamespaces`](crate::operations::ListStandardTagNamespaces).
    pub fn list_standard_tag_namespaces(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListStandardTagNamespaces {
        ListStandardTagNamespaces::new(&self.client, compartment_id.into())
    }

    /// Lists the Swift passwords of a user, without the secrets. Deprecated, as auth tokens
    /// replace them.
    ///
    /// - `user_id`: The OCID of the user.
    ///
    /// `GET /users/{userId}/swiftPasswords`. See
    /// [`ListSwiftPasswords`](crate::operations::ListSwiftPasswords).
    pub fn list_swift_passwords(
        &self,
        user_id: impl Into<String>,
    ) -> ListSwiftPasswords {
        ListSwiftPasswords::new(&self.client, user_id.into())
    }

    /// Lists the tag defaults of a compartment, or those for one tag.
    ///
    /// `GET /tagDefaults`, in pages. See [`ListTagDefaults`](crate::operations::ListTagDefaults).
    #[inline]
    pub fn list_tag_defaults(&self) -> ListTagDefaults {
        ListTagDefaults::new(&self.client)
    }

    /// Lists the tag namespaces of a compartment, and those below it on request.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy counts as one, the root of the
    ///   others.
    ///
    /// `GET /tagNamespaces`, in pages. See
    /// [`ListTagNamespaces`](crate::operations::ListTagNamespaces).
    pub fn list_tag_namespaces(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListTagNamespaces {
        ListTagNamespaces::new(&self.client, compartment_id.into())
    }

    /// Lists what went wrong in a work request about tags.
    ///
    /// - `work_request_id`: The OCID of the work request.
    ///
    /// `GET /taggingWorkRequests/{workRequestId}/errors`, in pages. See
    /// [`ListTaggingWorkRequestErrors`](crate::operations::ListTaggingWorkRequestErrors).
    pub fn list_tagging_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> ListTaggingWorkRequestErrors {
        ListTaggingWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the log of a work request about tags.
    ///
    /// - `work_request_id`: The OCID of the work request.
    ///
    /// `GET /taggingWorkRequests/{workRequestId}/logs`, in pages. See
    /// [`ListTaggingWorkRequestLogs`](crate::operations::ListTaggingWorkRequestLogs).
    pub fn list_tagging_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> ListTaggingWorkRequestLogs {
        ListTaggingWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests about tags in a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy counts as one, the root of the
    ///   others.
    ///
    /// `GET /taggingWorkRequests`, in pages. See
    /// [`ListTaggingWorkRequests`](crate::operations::ListTaggingWorkRequests).
    pub fn list_tagging_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListTaggingWorkRequests {
        ListTaggingWorkRequests::new(&self.client, compartment_id.into())
    }

    /// Lists the tag definitions of a tag namespace.
    ///
    /// - `tag_namespace_id`: The OCID of the tag namespace.
    ///
    /// `GET /tagNamespaces/{tagNamespaceId}/tags`, in pages. See
    /// [`ListTags`](crate::operations::ListTags).
    pub fn list_tags(&self, tag_namespace_id: impl Into<String>) -> ListTags {
        ListTags::new(&self.client, tag_namespace_id.into())
    }

    /// Lists the groups of a user, or the users of a group. One of the two must be given; both ask
    /// whether the one is in the other.
    ///
    /// - `compartment_id`: The OCID of the tenancy.
    ///
    /// `GET /userGroupMemberships`, in pages. See
    /// [`ListUserGroupMemberships`](crate::operations::ListUserGroupMemberships).
    pub fn list_user_group_memberships(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListUserGroupMemberships {
        ListUserGroupMemberships::new(&self.client, compartment_id.into())
    }

    /// Lists the users of the tenancy.
    ///
    /// - `compartment_id`: The OCID of the tenancy.
    ///
    /// `GET /users`, in pages. See [`ListUsers`](crate::operations::ListUsers).
    pub fn list_users(&self, compartment_id: impl Into<String>) -> ListUsers {
        ListUsers::new(&self.client, compartment_id.into())
    }

    /// Lists the work requests about compartments.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy counts as one, the root of the
    ///   others.
    ///
    /// `GET /workRequests`, in pages. See
    /// [`ListWorkRequests`](crate::operations::ListWorkRequests).
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListWorkRequests {
        ListWorkRequests::new(&self.client, compartment_id.into())
    }

    /// Starts to move a compartment, with all that is in it, to another parent. From then on the
    /// policies of the new parent apply.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy counts as one, the root of the
    ///   others.
    /// - `move_compartment_details`: What to send:
    ///   [`MoveCompartmentDetails`](crate::models::MoveCompartmentDetails).
    ///
    /// `POST /compartments/{compartmentId}/actions/moveCompartment`. See
    /// [`MoveCompartment`](crate::operations::MoveCompartment).
    pub fn move_compartment(
        &self,
        compartment_id: impl Into<String>,
        move_compartment_details: MoveCompartmentDetails,
    ) -> MoveCompartment {
        MoveCompartment::new(
            &self.client,
            compartment_id.into(),
            move_compartment_details,
        )
    }

    /// Brings a deleted compartment back.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy counts as one, the root of the
    ///   others.
    ///
    /// `POST /compartments/{compartmentId}/actions/recoverCompartment`. See
    /// [`RecoverCompartment`](crate::operations::RecoverCompartment).
    pub fn recover_compartment(
        &self,
        compartment_id: impl Into<String>,
    ) -> RecoverCompartment {
        RecoverCompartment::new(&self.client, compartment_id.into())
    }

    /// Takes a lock off a tag default.
    ///
    /// - `tag_default_id`: The OCID of the tag default.
    /// - `remove_lock_details`: What to send:
    ///   [`RemoveLockDetails`](crate::models::RemoveLockDetails).
    ///
    /// `POST /tagDefaults/{tagDefaultId}/actions/removeLock`. See
    /// [`RemoveTagDefaultLock`](crate::operations::RemoveTagDefaultLock).
    pub fn remove_tag_default_lock(
        &self,
        tag_default_id: impl Into<String>,
        remove_lock_details: RemoveLockDetails,
    ) -> RemoveTagDefaultLock {
        RemoveTagDefaultLock::new(
            &self.client,
            tag_default_id.into(),
            remove_lock_details,
        )
    }

    /// Takes a lock off a tag namespace.
    ///
    /// - `tag_namespace_id`: The OCID of the tag namespace.
    /// - `remove_lock_details`: What to send:
    ///   [`RemoveLockDetails`](crate::models::RemoveLockDetails).
    ///
    /// `POST /tagNamespaces/{tagNamespaceId}/actions/removeLock`. See
    /// [`RemoveTagNamespaceLock`](crate::operations::RemoveTagNamespaceLock).
    pub fn remove_tag_namespace_lock(
        &self,
        tag_namespace_id: impl Into<String>,
        remove_lock_details: RemoveLockDetails,
    ) -> RemoveTagNamespaceLock {
        RemoveTagNamespaceLock::new(
            &self.client,
            tag_namespace_id.into(),
            remove_lock_details,
        )
    }

    /// Takes a user out of a group, by deleting the membership.
    ///
    /// - `user_group_membership_id`: The OCID of the membership.
    ///
    /// `DELETE /userGroupMemberships/{userGroupMembershipId}`. See
    /// [`RemoveUserFromGroup`](crate::operations::RemoveUserFromGroup).
    pub fn remove_user_from_group(
        &self,
        user_group_membership_id: impl Into<String>,
    ) -> RemoveUserFromGroup {
        RemoveUserFromGroup::new(&self.client, user_group_membership_id.into())
    }

    /// Gives the SCIM client of an identity provider new OAuth 2 credentials, and returns them.
    ///
    /// - `identity_provider_id`: The OCID of the identity provider.
    ///
    /// `POST /identityProviders/{identityProviderId}/actions/resetScimClient`. See
    /// [`ResetIdpScimClient`](crate::operations::ResetIdpScimClient).
    pub fn reset_idp_scim_client(
        &self,
        identity_provider_id: impl Into<String>,
    ) -> ResetIdpScimClient {
        ResetIdpScimClient::new(&self.client, identity_provider_id.into())
    }

    /// Changes the description of an auth token.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `auth_token_id`: The OCID of the auth token.
    /// - `update_auth_token_details`: What to send:
    ///   [`UpdateAuthTokenDetails`](crate::models::UpdateAuthTokenDetails).
    ///
    /// `PUT /users/{userId}/authTokens/{authTokenId}`. See
    /// [`UpdateAuthToken`](crate::operations::UpdateAuthToken).
    pub fn update_auth_token(
        &self,
        user_id: impl Into<String>,
        auth_token_id: impl Into<String>,
        update_auth_token_details: UpdateAuthTokenDetails,
    ) -> UpdateAuthToken {
        UpdateAuthToken::new(
            &self.client,
            user_id.into(),
            auth_token_id.into(),
            update_auth_token_details,
        )
    }

    /// Changes what the tenancy requires of passwords and networks.
    ///
    /// - `compartment_id`: The OCID of the tenancy.
    /// - `update_authentication_policy_details`: What to send:
    ///   [`UpdateAuthenticationPolicyDetails`](crate::models::UpdateAuthenticationPolicyDetails).
    ///
    /// `PUT /authenticationPolicies/{compartmentId}`. See
    /// [`UpdateAuthenticationPolicy`](crate::operations::UpdateAuthenticationPolicy).
    pub fn update_authentication_policy(
        &self,
        compartment_id: impl Into<String>,
        update_authentication_policy_details: UpdateAuthenticationPolicyDetails,
    ) -> UpdateAuthenticationPolicy {
        UpdateAuthenticationPolicy::new(
            &self.client,
            compartment_id.into(),
            update_authentication_policy_details,
        )
    }

    /// Changes the name, description or tags of a compartment. The tenancy itself can't be
    /// changed.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy counts as one, the root of the
    ///   others.
    /// - `update_compartment_details`: What to send:
    ///   [`UpdateCompartmentDetails`](crate::models::UpdateCompartmentDetails).
    ///
    /// `PUT /compartments/{compartmentId}`. See
    /// [`UpdateCompartment`](crate::operations::UpdateCompartment).
    pub fn update_compartment(
        &self,
        compartment_id: impl Into<String>,
        update_compartment_details: UpdateCompartmentDetails,
    ) -> UpdateCompartment {
        UpdateCompartment::new(
            &self.client,
            compartment_id.into(),
            update_compartment_details,
        )
    }

    /// Changes the display name of an S3 key.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `customer_secret_key_id`: The access key of the pair.
    /// - `update_customer_secret_key_details`: What to send:
    ///   [`UpdateCustomerSecretKeyDetails`](crate::models::UpdateCustomerSecretKeyDetails).
    ///
    /// `PUT /users/{userId}/customerSecretKeys/{customerSecretKeyId}`. See
    /// [`UpdateCustomerSecretKey`](crate::operations::UpdateCustomerSecretKey).
    pub fn update_customer_secret_key(
        &self,
        user_id: impl Into<String>,
        customer_secret_key_id: impl Into<String>,
        update_customer_secret_key_details: UpdateCustomerSecretKeyDetails,
    ) -> UpdateCustomerSecretKey {
        UpdateCustomerSecretKey::new(
            &self.client,
            user_id.into(),
            customer_secret_key_id.into(),
            update_customer_secret_key_details,
        )
    }

    /// Starts to change an identity domain.
    ///
    /// - `domain_id`: The OCID of the identity domain.
    /// - `update_domain_details`: What to send:
    ///   [`UpdateDomainDetails`](crate::models::UpdateDomainDetails).
    ///
    /// `PUT /domains/{domainId}`. See [`UpdateDomain`](crate::operations::UpdateDomain).
    pub fn update_domain(
        &self,
        domain_id: impl Into<String>,
        update_domain_details: UpdateDomainDetails,
    ) -> UpdateDomain {
        UpdateDomain::new(&self.client, domain_id.into(), update_domain_details)
    }

    /// Changes the rule, description or tags of a dynamic group.
    ///
    /// - `dynamic_group_id`: The OCID of the dynamic group.
    /// - `update_dynamic_group_details`: What to send:
    ///   [`UpdateDynamicGroupDetails`](crate::models::UpdateDynamicGroupDetails).
    ///
    /// `PUT /dynamicGroups/{dynamicGroupId}`. See
    /// [`UpdateDynamicGroup`](crate::operations::UpdateDynamicGroup).
    pub fn update_dynamic_group(
        &self,
        dynamic_group_id: impl Into<String>,
        update_dynamic_group_details: UpdateDynamicGroupDetails,
    ) -> UpdateDynamicGroup {
        UpdateDynamicGroup::new(
            &self.client,
            dynamic_group_id.into(),
            update_dynamic_group_details,
        )
    }

    /// Changes the description or tags of a group.
    ///
    /// - `group_id`: The OCID of the group.
    /// - `update_group_details`: What to send:
    ///   [`UpdateGroupDetails`](crate::models::UpdateGroupDetails).
    ///
    /// `PUT /groups/{groupId}`. See [`UpdateGroup`](crate::operations::UpdateGroup).
    pub fn update_group(
        &self,
        group_id: impl Into<String>,
        update_group_details: UpdateGroupDetails,
    ) -> UpdateGroup {
        UpdateGroup::new(&self.client, group_id.into(), update_group_details)
    }

    /// Changes an identity provider. Deprecated by Oracle.
    ///
    /// - `identity_provider_id`: The OCID of the identity provider.
    /// - `update_identity_provider_details`: What to send:
    ///   [`UpdateIdentityProviderDetails`](crate::models::UpdateIdentityProviderDetails).
    ///
    /// `PUT /identityProviders/{identityProviderId}`. See
    /// [`UpdateIdentityProvider`](crate::operations::UpdateIdentityProvider).
    pub fn update_identity_provider(
        &self,
        identity_provider_id: impl Into<String>,
        update_identity_provider_details: impl Into<UpdateIdentityProviderDetails>,
    ) -> UpdateIdentityProvider {
        UpdateIdentityProvider::new(
            &self.client,
            identity_provider_id.into(),
            update_identity_provider_details.into(),
        )
    }

    /// Changes a group mapping. Deprecated by Oracle.
    ///
    /// - `identity_provider_id`: The OCID of the identity provider.
    /// - `mapping_id`: The OCID of the group mapping.
    /// - `update_idp_group_mapping_details`: What to send:
    ///   [`UpdateIdpGroupMappingDetails`](crate::models::UpdateIdpGroupMappingDetails).
    ///
    /// `PUT /identityProviders/{identityProviderId}/groupMappings/{mappingId}`. See
    /// [`UpdateIdpGroupMapping`](crate::operations::UpdateIdpGroupMapping).
    pub fn update_idp_group_mapping(
        &self,
        identity_provider_id: impl Into<String>,
        mapping_id: impl Into<String>,
        update_idp_group_mapping_details: UpdateIdpGroupMappingDetails,
    ) -> UpdateIdpGroupMapping {
        UpdateIdpGroupMapping::new(
            &self.client,
            identity_provider_id.into(),
            mapping_id.into(),
            update_idp_group_mapping_details,
        )
    }

    /// Changes the addresses, description or tags of a network source.
    ///
    /// - `network_source_id`: The OCID of the network source.
    /// - `update_network_source_details`: What to send:
    ///   [`UpdateNetworkSourceDetails`](crate::models::UpdateNetworkSourceDetails).
    ///
    /// `PUT /networkSources/{networkSourceId}`. See
    /// [`UpdateNetworkSource`](crate::operations::UpdateNetworkSource).
    pub fn update_network_source(
        &self,
        network_source_id: impl Into<String>,
        update_network_source_details: UpdateNetworkSourceDetails,
    ) -> UpdateNetworkSource {
        UpdateNetworkSource::new(
            &self.client,
            network_source_id.into(),
            update_network_source_details,
        )
    }

    /// Changes the description and scopes of an OAuth 2 client credential, or gives it a new
    /// secret.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `oauth2_client_credential_id`: The OCID of the OAuth 2 client credential.
    /// - `update_oauth2_client_credential_details`: What to send:
    ///   [`UpdateOAuth2ClientCredentialDetails`](crate::models::UpdateOAuth2ClientCredentialDetails).
    ///
    /// `PUT /users/{userId}/oauth2ClientCredentials/{oauth2ClientCredentialId}`. See
    /// [`UpdateOAuthClientCredential`](crate::operations::UpdateOAuthClientCredential).
    pub fn update_oauth_client_credential(
        &self,
        user_id: impl Into<String>,
        oauth2_client_credential_id: impl Into<String>,
        update_oauth2_client_credential_details: UpdateOAuth2ClientCredentialDetails,
    ) -> UpdateOAuthClientCredential {
        UpdateOAuthClientCredential::new(
            &self.client,
            user_id.into(),
            oauth2_client_credential_id.into(),
            update_oauth2_client_credential_details,
        )
    }

    /// Changes the statements, description or tags of a policy, in effect within about ten
    /// seconds.
    ///
    /// - `policy_id`: The OCID of the policy.
    /// - `update_policy_details`: What to send:
    ///   [`UpdatePolicyDetails`](crate::models::UpdatePolicyDetails).
    ///
    /// `PUT /policies/{policyId}`. See [`UpdatePolicy`](crate::operations::UpdatePolicy).
    pub fn update_policy(
        &self,
        policy_id: impl Into<String>,
        update_policy_details: UpdatePolicyDetails,
    ) -> UpdatePolicy {
        UpdatePolicy::new(&self.client, policy_id.into(), update_policy_details)
    }

    /// Changes the description of an SMTP credential.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `smtp_credential_id`: The OCID of the SMTP credential.
    /// - `update_smtp_credential_details`: What to send:
    ///   [`UpdateSmtpCredentialDetails`](crate::models::UpdateSmtpCredentialDetails).
    ///
    /// `PUT /users/{userId}/smtpCredentials/{smtpCredentialId}`. See
    /// [`UpdateSmtpCredential`](crate::operations::UpdateSmtpCredential).
    pub fn update_smtp_credential(
        &self,
        user_id: impl Into<String>,
        smtp_credential_id: impl Into<String>,
        update_smtp_credential_details: UpdateSmtpCredentialDetails,
    ) -> UpdateSmtpCredential {
        UpdateSmtpCredential::new(
            &self.client,
            user_id.into(),
            smtp_credential_id.into(),
            update_smtp_credential_details,
        )
    }

    /// Changes the description of a Swift password. Deprecated, as auth tokens replace them.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `swift_password_id`: The OCID of the Swift password.
    /// - `update_swift_password_details`: What to send:
    ///   [`UpdateSwiftPasswordDetails`](crate::models::UpdateSwiftPasswordDetails).
    ///
    /// `PUT /users/{userId}/swiftPasswords/{swiftPasswordId}`. See
    /// [`UpdateSwiftPassword`](crate::operations::UpdateSwiftPassword).
    pub fn update_swift_password(
        &self,
        user_id: impl Into<String>,
        swift_password_id: impl Into<String>,
        update_swift_password_details: UpdateSwiftPasswordDetails,
    ) -> UpdateSwiftPassword {
        UpdateSwiftPassword::new(
            &self.client,
            user_id.into(),
            swift_password_id.into(),
            update_swift_password_details,
        )
    }

    /// Changes a tag definition, retires it or puts it back to use. Values on resources stay as
    /// they are.
    ///
    /// - `tag_namespace_id`: The OCID of the tag namespace.
    /// - `tag_name`: The name of the tag.
    /// - `update_tag_details`: What to send:
    ///   [`UpdateTagDetails`](crate::models::UpdateTagDetails).
    ///
    /// `PUT /tagNamespaces/{tagNamespaceId}/tags/{tagName}`. See
    /// [`UpdateTag`](crate::operations::UpdateTag).
    pub fn update_tag(
        &self,
        tag_namespace_id: impl Into<String>,
        tag_name: impl Into<String>,
        update_tag_details: UpdateTagDetails,
    ) -> UpdateTag {
        UpdateTag::new(
            &self.client,
            tag_namespace_id.into(),
            tag_name.into(),
            update_tag_details,
        )
    }

    /// Changes the value of a tag default, or whether creators must give one.
    ///
    /// - `tag_default_id`: The OCID of the tag default.
    /// - `update_tag_default_details`: What to send:
    ///   [`UpdateTagDefaultDetails`](crate::models::UpdateTagDefaultDetails).
    ///
    /// `PUT /tagDefaults/{tagDefaultId}`. See
    /// [`UpdateTagDefault`](crate::operations::UpdateTagDefault).
    pub fn update_tag_default(
        &self,
        tag_default_id: impl Into<String>,
        update_tag_default_details: UpdateTagDefaultDetails,
    ) -> UpdateTagDefault {
        UpdateTagDefault::new(
            &self.client,
            tag_default_id.into(),
            update_tag_default_details,
        )
    }

    /// Changes a tag namespace, retires it with all its tags, or puts it back to use. Its tags
    /// stay retired then.
    ///
    /// - `tag_namespace_id`: The OCID of the tag namespace.
    /// - `update_tag_namespace_details`: What to send:
    ///   [`UpdateTagNamespaceDetails`](crate::models::UpdateTagNamespaceDetails).
    ///
    /// `PUT /tagNamespaces/{tagNamespaceId}`. See
    /// [`UpdateTagNamespace`](crate::operations::UpdateTagNamespace).
    pub fn update_tag_namespace(
        &self,
        tag_namespace_id: impl Into<String>,
        update_tag_namespace_details: UpdateTagNamespaceDetails,
    ) -> UpdateTagNamespace {
        UpdateTagNamespace::new(
            &self.client,
            tag_namespace_id.into(),
            update_tag_namespace_details,
        )
    }

    /// Changes the description, email address, database name or tags of a user.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `update_user_details`: What to send:
    ///   [`UpdateUserDetails`](crate::models::UpdateUserDetails).
    ///
    /// `PUT /users/{userId}`. See [`UpdateUser`](crate::operations::UpdateUser).
    pub fn update_user(
        &self,
        user_id: impl Into<String>,
        update_user_details: UpdateUserDetails,
    ) -> UpdateUser {
        UpdateUser::new(&self.client, user_id.into(), update_user_details)
    }

    /// Changes which kinds of credentials a user may use.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `update_user_capabilities_details`: What to send:
    ///   [`UpdateUserCapabilitiesDetails`](crate::models::UpdateUserCapabilitiesDetails).
    ///
    /// `PUT /users/{userId}/capabilities`. See
    /// [`UpdateUserCapabilities`](crate::operations::UpdateUserCapabilities).
    pub fn update_user_capabilities(
        &self,
        user_id: impl Into<String>,
        update_user_capabilities_details: UpdateUserCapabilitiesDetails,
    ) -> UpdateUserCapabilities {
        UpdateUserCapabilities::new(
            &self.client,
            user_id.into(),
            update_user_capabilities_details,
        )
    }

    /// Unblocks a user whose sign-in failed too often.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `update_state_details`: What to send:
    ///   [`UpdateStateDetails`](crate::models::UpdateStateDetails).
    ///
    /// `PUT /users/{userId}/state`. See [`UpdateUserState`](crate::operations::UpdateUserState).
    pub fn update_user_state(
        &self,
        user_id: impl Into<String>,
        update_state_details: UpdateStateDetails,
    ) -> UpdateUserState {
        UpdateUserState::new(&self.client, user_id.into(), update_state_details)
    }

    /// Adds a public key to a user, who can then sign API requests with the private one.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `create_api_key_details`: What to send:
    ///   [`CreateApiKeyDetails`](crate::models::CreateApiKeyDetails).
    ///
    /// `POST /users/{userId}/apiKeys`. See [`UploadApiKey`](crate::operations::UploadApiKey).
    pub fn upload_api_key(
        &self,
        user_id: impl Into<String>,
        create_api_key_details: CreateApiKeyDetails,
    ) -> UploadApiKey {
        UploadApiKey::new(&self.client, user_id.into(), create_api_key_details)
    }
}

oci_sdk_core::client!(IdentityClient);
