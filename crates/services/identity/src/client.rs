// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("identity", "https://identity.{region}.oci.{secondLevelDomain}", "/20160918")
        .with_eventual_consistency()
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}");

/// A client for the Identity API.
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
/// let mut compartments = client.list_compartments("ocid1.tenancy.oc1..example").items();
/// while let Some(compartment) = compartments.try_next().await? {
///     println!("{} {}", compartment.name, compartment.id);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct IdentityClient {
    client: Client,
}

impl IdentityClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # API key
impl IdentityClient {
    /// Deletes an API signing key of a user.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `fingerprint`: The fingerprint of the key, as 16 hexadecimal bytes separated by colons.
    pub fn delete_api_key(
        &self,
        user_id: impl Into<String>,
        fingerprint: impl Into<String>,
    ) -> operations::DeleteApiKey {
        operations::DeleteApiKey::new(&self.client, user_id.into(), fingerprint.into())
    }

    /// Lists the API signing keys of a user. A user can have at most three.
    ///
    /// - `user_id`: The OCID of the user.
    pub fn list_api_keys(&self, user_id: impl Into<String>) -> operations::ListApiKeys {
        operations::ListApiKeys::new(&self.client, user_id.into())
    }

    /// Uploads a public key for a user. API requests can then be signed with the private key.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `create_api_key_details`: The request body:
    ///   [`CreateApiKeyDetails`](crate::models::CreateApiKeyDetails).
    pub fn upload_api_key(
        &self,
        user_id: impl Into<String>,
        create_api_key_details: models::CreateApiKeyDetails,
    ) -> operations::UploadApiKey {
        operations::UploadApiKey::new(&self.client, user_id.into(), create_api_key_details)
    }
}

/// # Auth token
impl IdentityClient {
    /// Creates an auth token for a user. Its value is only returned by this operation.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `create_auth_token_details`: The request body:
    ///   [`CreateAuthTokenDetails`](crate::models::CreateAuthTokenDetails).
    pub fn create_auth_token(
        &self,
        user_id: impl Into<String>,
        create_auth_token_details: models::CreateAuthTokenDetails,
    ) -> operations::CreateAuthToken {
        operations::CreateAuthToken::new(&self.client, user_id.into(), create_auth_token_details)
    }

    /// Deletes an auth token.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `auth_token_id`: The OCID of the auth token.
    pub fn delete_auth_token(
        &self,
        user_id: impl Into<String>,
        auth_token_id: impl Into<String>,
    ) -> operations::DeleteAuthToken {
        operations::DeleteAuthToken::new(&self.client, user_id.into(), auth_token_id.into())
    }

    /// Lists the auth tokens of a user, without their values.
    ///
    /// - `user_id`: The OCID of the user.
    pub fn list_auth_tokens(&self, user_id: impl Into<String>) -> operations::ListAuthTokens {
        operations::ListAuthTokens::new(&self.client, user_id.into())
    }

    /// Updates the description of an auth token.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `auth_token_id`: The OCID of the auth token.
    /// - `update_auth_token_details`: The request body:
    ///   [`UpdateAuthTokenDetails`](crate::models::UpdateAuthTokenDetails).
    pub fn update_auth_token(
        &self,
        user_id: impl Into<String>,
        auth_token_id: impl Into<String>,
        update_auth_token_details: models::UpdateAuthTokenDetails,
    ) -> operations::UpdateAuthToken {
        operations::UpdateAuthToken::new(
            &self.client,
            user_id.into(),
            auth_token_id.into(),
            update_auth_token_details,
        )
    }
}

/// # Authentication policy
impl IdentityClient {
    /// Gets the authentication policy of the tenancy (password and network policy).
    ///
    /// - `compartment_id`: The OCID of the tenancy.
    pub fn get_authentication_policy(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::GetAuthenticationPolicy {
        operations::GetAuthenticationPolicy::new(&self.client, compartment_id.into())
    }

    /// Updates the authentication policy of the tenancy.
    ///
    /// - `compartment_id`: The OCID of the tenancy.
    /// - `update_authentication_policy_details`: The request body:
    ///   [`UpdateAuthenticationPolicyDetails`](crate::models::UpdateAuthenticationPolicyDetails).
    pub fn update_authentication_policy(
        &self,
        compartment_id: impl Into<String>,
        update_authentication_policy_details: models::UpdateAuthenticationPolicyDetails,
    ) -> operations::UpdateAuthenticationPolicy {
        operations::UpdateAuthenticationPolicy::new(
            &self.client,
            compartment_id.into(),
            update_authentication_policy_details,
        )
    }
}

/// # Availability domain
impl IdentityClient {
    /// Lists the availability domains of the region. The order is not guaranteed, and the names
    /// differ between tenancies.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy is the root compartment.
    pub fn list_availability_domains(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAvailabilityDomains {
        operations::ListAvailabilityDomains::new(&self.client, compartment_id.into())
    }
}

/// # Bulk action resource type
impl IdentityClient {
    /// Lists the resource types that support bulk moves or deletions, with the metadata keys that
    /// identify a resource of each type.
    ///
    /// - `bulk_action_type`: The type of the bulk action: move or delete.
    pub fn list_bulk_action_resource_types(
        &self,
        bulk_action_type: impl Into<models::ListBulkActionResourceTypesBulkActionType>,
    ) -> operations::ListBulkActionResourceTypes {
        operations::ListBulkActionResourceTypes::new(&self.client, bulk_action_type.into())
    }
}

/// # Bulk edit tags resource type
impl IdentityClient {
    /// Lists the resource types whose tags can be edited in bulk, with the metadata keys that
    /// identify a resource of each type.
    #[inline]
    pub fn list_bulk_edit_tags_resource_types(&self) -> operations::ListBulkEditTagsResourceTypes {
        operations::ListBulkEditTagsResourceTypes::new(&self.client)
    }
}

/// # Compartment
impl IdentityClient {
    /// Deletes several resources of a compartment asynchronously. Requires the endpoint of the home
    /// region. The work request reports the progress.
    ///
    /// - `compartment_id`: The OCID of the compartment that contains all the resources.
    /// - `bulk_delete_resources_details`: The request body:
    ///   [`BulkDeleteResourcesDetails`](crate::models::BulkDeleteResourcesDetails).
    pub fn bulk_delete_resources(
        &self,
        compartment_id: impl Into<String>,
        bulk_delete_resources_details: models::BulkDeleteResourcesDetails,
    ) -> operations::BulkDeleteResources {
        operations::BulkDeleteResources::new(
            &self.client,
            compartment_id.into(),
            bulk_delete_resources_details,
        )
    }

    /// Moves several resources to another compartment asynchronously. Requires the endpoint of the
    /// home region. The work request reports the progress.
    ///
    /// - `compartment_id`: The OCID of the compartment that contains all the resources.
    /// - `bulk_move_resources_details`: The request body:
    ///   [`BulkMoveResourcesDetails`](crate::models::BulkMoveResourcesDetails).
    pub fn bulk_move_resources(
        &self,
        compartment_id: impl Into<String>,
        bulk_move_resources_details: models::BulkMoveResourcesDetails,
    ) -> operations::BulkMoveResources {
        operations::BulkMoveResources::new(
            &self.client,
            compartment_id.into(),
            bulk_move_resources_details,
        )
    }

    /// Creates a compartment in another compartment or in the tenancy. It can be used once its
    /// lifecycle state is `ACTIVE`.
    ///
    /// - `create_compartment_details`: The request body:
    ///   [`CreateCompartmentDetails`](crate::models::CreateCompartmentDetails).
    #[inline]
    pub fn create_compartment(
        &self,
        create_compartment_details: models::CreateCompartmentDetails,
    ) -> operations::CreateCompartment {
        operations::CreateCompartment::new(&self.client, create_compartment_details)
    }

    /// Deletes a compartment asynchronously. The compartment must be empty. The work request
    /// reports when it is deleted.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy is the root compartment.
    pub fn delete_compartment(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::DeleteCompartment {
        operations::DeleteCompartment::new(&self.client, compartment_id.into())
    }

    /// Gets a compartment, without its resources.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy is the root compartment.
    pub fn get_compartment(&self, compartment_id: impl Into<String>) -> operations::GetCompartment {
        operations::GetCompartment::new(&self.client, compartment_id.into())
    }

    /// Lists the direct children of a compartment, or all compartments of the tenancy with
    /// `compartmentIdInSubtree`.
    ///
    /// - `compartment_id`: The OCID of the parent compartment, which can be the tenancy.
    pub fn list_compartments(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCompartments {
        operations::ListCompartments::new(&self.client, compartment_id.into())
    }

    /// Moves a compartment and its contents to another parent asynchronously. The policies of the
    /// new parent apply afterwards.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy is the root compartment.
    /// - `move_compartment_details`: The request body:
    ///   [`MoveCompartmentDetails`](crate::models::MoveCompartmentDetails).
    pub fn move_compartment(
        &self,
        compartment_id: impl Into<String>,
        move_compartment_details: models::MoveCompartmentDetails,
    ) -> operations::MoveCompartment {
        operations::MoveCompartment::new(
            &self.client,
            compartment_id.into(),
            move_compartment_details,
        )
    }

    /// Restores a deleted compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy is the root compartment.
    pub fn recover_compartment(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::RecoverCompartment {
        operations::RecoverCompartment::new(&self.client, compartment_id.into())
    }

    /// Updates the name, description or tags of a compartment. The root compartment cannot be
    /// updated.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy is the root compartment.
    /// - `update_compartment_details`: The request body:
    ///   [`UpdateCompartmentDetails`](crate::models::UpdateCompartmentDetails).
    pub fn update_compartment(
        &self,
        compartment_id: impl Into<String>,
        update_compartment_details: models::UpdateCompartmentDetails,
    ) -> operations::UpdateCompartment {
        operations::UpdateCompartment::new(
            &self.client,
            compartment_id.into(),
            update_compartment_details,
        )
    }
}

/// # Customer secret key
impl IdentityClient {
    /// Creates a customer secret key for the S3 API of Object Storage. The secret is only returned
    /// by this operation.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `create_customer_secret_key_details`: The request body:
    ///   [`CreateCustomerSecretKeyDetails`](crate::models::CreateCustomerSecretKeyDetails).
    pub fn create_customer_secret_key(
        &self,
        user_id: impl Into<String>,
        create_customer_secret_key_details: models::CreateCustomerSecretKeyDetails,
    ) -> operations::CreateCustomerSecretKey {
        operations::CreateCustomerSecretKey::new(
            &self.client,
            user_id.into(),
            create_customer_secret_key_details,
        )
    }

    /// Deletes a customer secret key of a user.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `customer_secret_key_id`: The access key of the customer secret key.
    pub fn delete_customer_secret_key(
        &self,
        user_id: impl Into<String>,
        customer_secret_key_id: impl Into<String>,
    ) -> operations::DeleteCustomerSecretKey {
        operations::DeleteCustomerSecretKey::new(
            &self.client,
            user_id.into(),
            customer_secret_key_id.into(),
        )
    }

    /// Lists the customer secret keys of a user, without their secrets.
    ///
    /// - `user_id`: The OCID of the user.
    pub fn list_customer_secret_keys(
        &self,
        user_id: impl Into<String>,
    ) -> operations::ListCustomerSecretKeys {
        operations::ListCustomerSecretKeys::new(&self.client, user_id.into())
    }

    /// Updates the display name of a customer secret key.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `customer_secret_key_id`: The access key of the customer secret key.
    /// - `update_customer_secret_key_details`: The request body:
    ///   [`UpdateCustomerSecretKeyDetails`](crate::models::UpdateCustomerSecretKeyDetails).
    pub fn update_customer_secret_key(
        &self,
        user_id: impl Into<String>,
        customer_secret_key_id: impl Into<String>,
        update_customer_secret_key_details: models::UpdateCustomerSecretKeyDetails,
    ) -> operations::UpdateCustomerSecretKey {
        operations::UpdateCustomerSecretKey::new(
            &self.client,
            user_id.into(),
            customer_secret_key_id.into(),
            update_customer_secret_key_details,
        )
    }
}

/// # Domain
impl IdentityClient {
    /// Activates a deactivated identity domain asynchronously. The caller must not belong to the
    /// domain.
    ///
    /// - `domain_id`: The OCID of the identity domain.
    pub fn activate_domain(&self, domain_id: impl Into<String>) -> operations::ActivateDomain {
        operations::ActivateDomain::new(&self.client, domain_id.into())
    }

    /// Moves an identity domain to another compartment asynchronously.
    ///
    /// - `domain_id`: The OCID of the identity domain.
    /// - `change_domain_compartment_details`: The request body:
    ///   [`ChangeDomainCompartmentDetails`](crate::models::ChangeDomainCompartmentDetails).
    pub fn change_domain_compartment(
        &self,
        domain_id: impl Into<String>,
        change_domain_compartment_details: models::ChangeDomainCompartmentDetails,
    ) -> operations::ChangeDomainCompartment {
        operations::ChangeDomainCompartment::new(
            &self.client,
            domain_id.into(),
            change_domain_compartment_details,
        )
    }

    /// Changes the license type of an active identity domain asynchronously.
    ///
    /// - `domain_id`: The OCID of the identity domain.
    /// - `change_domain_license_type_details`: The request body:
    ///   [`ChangeDomainLicenseTypeDetails`](crate::models::ChangeDomainLicenseTypeDetails).
    pub fn change_domain_license_type(
        &self,
        domain_id: impl Into<String>,
        change_domain_license_type_details: models::ChangeDomainLicenseTypeDetails,
    ) -> operations::ChangeDomainLicenseType {
        operations::ChangeDomainLicenseType::new(
            &self.client,
            domain_id.into(),
            change_domain_license_type_details,
        )
    }

    /// Creates an identity domain asynchronously. It can be used once its lifecycle state is
    /// `ACTIVE`.
    ///
    /// - `create_domain_details`: The request body:
    ///   [`CreateDomainDetails`](crate::models::CreateDomainDetails).
    #[inline]
    pub fn create_domain(
        &self,
        create_domain_details: models::CreateDomainDetails,
    ) -> operations::CreateDomain {
        operations::CreateDomain::new(&self.client, create_domain_details)
    }

    /// Deactivates an identity domain asynchronously. It must have no active apps. The default
    /// domain cannot be deactivated.
    ///
    /// - `domain_id`: The OCID of the identity domain.
    pub fn deactivate_domain(&self, domain_id: impl Into<String>) -> operations::DeactivateDomain {
        operations::DeactivateDomain::new(&self.client, domain_id.into())
    }

    /// Deletes an identity domain asynchronously. It must be inactive, have no active apps, and be
    /// neither the default domain nor the domain of the caller.
    ///
    /// - `domain_id`: The OCID of the identity domain.
    pub fn delete_domain(&self, domain_id: impl Into<String>) -> operations::DeleteDomain {
        operations::DeleteDomain::new(&self.client, domain_id.into())
    }

    /// Enables the replication of a secondary identity domain to a subscribed region,
    /// asynchronously. The default domain is replicated automatically.
    ///
    /// - `domain_id`: The OCID of the identity domain.
    /// - `enable_replication_to_region_details`: The request body:
    ///   [`EnableReplicationToRegionDetails`](crate::models::EnableReplicationToRegionDetails).
    pub fn enable_replication_to_region(
        &self,
        domain_id: impl Into<String>,
        enable_replication_to_region_details: models::EnableReplicationToRegionDetails,
    ) -> operations::EnableReplicationToRegion {
        operations::EnableReplicationToRegion::new(
            &self.client,
            domain_id.into(),
            enable_replication_to_region_details,
        )
    }

    /// Gets an identity domain.
    ///
    /// - `domain_id`: The OCID of the identity domain.
    pub fn get_domain(&self, domain_id: impl Into<String>) -> operations::GetDomain {
        operations::GetDomain::new(&self.client, domain_id.into())
    }

    /// Lists the license types available to identity domains. With `currentLicenseTypeName`, lists
    /// only those that a domain with this license type can be changed to.
    #[inline]
    pub fn list_allowed_domain_license_types(&self) -> operations::ListAllowedDomainLicenseTypes {
        operations::ListAllowedDomainLicenseTypes::new(&self.client)
    }

    /// Lists the identity domains of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy is the root compartment.
    pub fn list_domains(&self, compartment_id: impl Into<String>) -> operations::ListDomains {
        operations::ListDomains::new(&self.client, compartment_id.into())
    }

    /// Updates an identity domain asynchronously.
    ///
    /// - `domain_id`: The OCID of the identity domain.
    /// - `update_domain_details`: The request body:
    ///   [`UpdateDomainDetails`](crate::models::UpdateDomainDetails).
    pub fn update_domain(
        &self,
        domain_id: impl Into<String>,
        update_domain_details: models::UpdateDomainDetails,
    ) -> operations::UpdateDomain {
        operations::UpdateDomain::new(&self.client, domain_id.into(), update_domain_details)
    }
}

/// # Dynamic group
impl IdentityClient {
    /// Creates a dynamic group. Its members are the instances and other resources that match its
    /// rule.
    ///
    /// - `create_dynamic_group_details`: The request body:
    ///   [`CreateDynamicGroupDetails`](crate::models::CreateDynamicGroupDetails).
    #[inline]
    pub fn create_dynamic_group(
        &self,
        create_dynamic_group_details: models::CreateDynamicGroupDetails,
    ) -> operations::CreateDynamicGroup {
        operations::CreateDynamicGroup::new(&self.client, create_dynamic_group_details)
    }

    /// Deletes a dynamic group.
    ///
    /// - `dynamic_group_id`: The OCID of the dynamic group.
    pub fn delete_dynamic_group(
        &self,
        dynamic_group_id: impl Into<String>,
    ) -> operations::DeleteDynamicGroup {
        operations::DeleteDynamicGroup::new(&self.client, dynamic_group_id.into())
    }

    /// Gets a dynamic group, with its matching rule.
    ///
    /// - `dynamic_group_id`: The OCID of the dynamic group.
    pub fn get_dynamic_group(
        &self,
        dynamic_group_id: impl Into<String>,
    ) -> operations::GetDynamicGroup {
        operations::GetDynamicGroup::new(&self.client, dynamic_group_id.into())
    }

    /// Lists the dynamic groups of the tenancy.
    ///
    /// - `compartment_id`: The OCID of the tenancy.
    pub fn list_dynamic_groups(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDynamicGroups {
        operations::ListDynamicGroups::new(&self.client, compartment_id.into())
    }

    /// Updates the matching rule, description or tags of a dynamic group.
    ///
    /// - `dynamic_group_id`: The OCID of the dynamic group.
    /// - `update_dynamic_group_details`: The request body:
    ///   [`UpdateDynamicGroupDetails`](crate::models::UpdateDynamicGroupDetails).
    pub fn update_dynamic_group(
        &self,
        dynamic_group_id: impl Into<String>,
        update_dynamic_group_details: models::UpdateDynamicGroupDetails,
    ) -> operations::UpdateDynamicGroup {
        operations::UpdateDynamicGroup::new(
            &self.client,
            dynamic_group_id.into(),
            update_dynamic_group_details,
        )
    }
}

/// # Fault domain
impl IdentityClient {
    /// Lists the fault domains of an availability domain.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy is the root compartment.
    /// - `availability_domain`: The name of the availability domain.
    pub fn list_fault_domains(
        &self,
        compartment_id: impl Into<String>,
        availability_domain: impl Into<String>,
    ) -> operations::ListFaultDomains {
        operations::ListFaultDomains::new(
            &self.client,
            compartment_id.into(),
            availability_domain.into(),
        )
    }
}

/// # Group
impl IdentityClient {
    /// Creates a group. It grants no access until a policy refers to it.
    ///
    /// - `create_group_details`: The request body:
    ///   [`CreateGroupDetails`](crate::models::CreateGroupDetails).
    #[inline]
    pub fn create_group(
        &self,
        create_group_details: models::CreateGroupDetails,
    ) -> operations::CreateGroup {
        operations::CreateGroup::new(&self.client, create_group_details)
    }

    /// Deletes a group. The group must have no members.
    ///
    /// - `group_id`: The OCID of the group.
    pub fn delete_group(&self, group_id: impl Into<String>) -> operations::DeleteGroup {
        operations::DeleteGroup::new(&self.client, group_id.into())
    }

    /// Gets a group. To list its members, use `ListUserGroupMemberships`.
    ///
    /// - `group_id`: The OCID of the group.
    pub fn get_group(&self, group_id: impl Into<String>) -> operations::GetGroup {
        operations::GetGroup::new(&self.client, group_id.into())
    }

    /// Lists the groups of the tenancy.
    ///
    /// - `compartment_id`: The OCID of the tenancy.
    pub fn list_groups(&self, compartment_id: impl Into<String>) -> operations::ListGroups {
        operations::ListGroups::new(&self.client, compartment_id.into())
    }

    /// Updates the description or tags of a group.
    ///
    /// - `group_id`: The OCID of the group.
    /// - `update_group_details`: The request body:
    ///   [`UpdateGroupDetails`](crate::models::UpdateGroupDetails).
    pub fn update_group(
        &self,
        group_id: impl Into<String>,
        update_group_details: models::UpdateGroupDetails,
    ) -> operations::UpdateGroup {
        operations::UpdateGroup::new(&self.client, group_id.into(), update_group_details)
    }
}

/// # IAM work request
impl IdentityClient {
    /// Gets an identity domain work request with its status and progress.
    ///
    /// - `iam_work_request_id`: The OCID of the work request.
    pub fn get_iam_work_request(
        &self,
        iam_work_request_id: impl Into<String>,
    ) -> operations::GetIamWorkRequest {
        operations::GetIamWorkRequest::new(&self.client, iam_work_request_id.into())
    }

    /// Lists the errors of an identity domain work request.
    ///
    /// - `iam_work_request_id`: The OCID of the work request.
    pub fn list_iam_work_request_errors(
        &self,
        iam_work_request_id: impl Into<String>,
    ) -> operations::ListIamWorkRequestErrors {
        operations::ListIamWorkRequestErrors::new(&self.client, iam_work_request_id.into())
    }

    /// Lists the log entries of an identity domain work request.
    ///
    /// - `iam_work_request_id`: The OCID of the work request.
    pub fn list_iam_work_request_logs(
        &self,
        iam_work_request_id: impl Into<String>,
    ) -> operations::ListIamWorkRequestLogs {
        operations::ListIamWorkRequestLogs::new(&self.client, iam_work_request_id.into())
    }

    /// Lists the identity domain work requests of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy is the root compartment.
    pub fn list_iam_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListIamWorkRequests {
        operations::ListIamWorkRequests::new(&self.client, compartment_id.into())
    }
}

/// # IdP group mapping
impl IdentityClient {
    /// Maps an identity provider group to an IAM group. Deprecated.
    ///
    /// - `identity_provider_id`: The OCID of the identity provider.
    /// - `create_idp_group_mapping_details`: The request body:
    ///   [`CreateIdpGroupMappingDetails`](crate::models::CreateIdpGroupMappingDetails).
    #[deprecated]
    pub fn create_idp_group_mapping(
        &self,
        identity_provider_id: impl Into<String>,
        create_idp_group_mapping_details: models::CreateIdpGroupMappingDetails,
    ) -> operations::CreateIdpGroupMapping {
        operations::CreateIdpGroupMapping::new(
            &self.client,
            identity_provider_id.into(),
            create_idp_group_mapping_details,
        )
    }

    /// Deletes a group mapping. Deprecated.
    ///
    /// - `identity_provider_id`: The OCID of the identity provider.
    /// - `mapping_id`: The OCID of the group mapping.
    #[deprecated]
    pub fn delete_idp_group_mapping(
        &self,
        identity_provider_id: impl Into<String>,
        mapping_id: impl Into<String>,
    ) -> operations::DeleteIdpGroupMapping {
        operations::DeleteIdpGroupMapping::new(
            &self.client,
            identity_provider_id.into(),
            mapping_id.into(),
        )
    }

    /// Gets a group mapping. Deprecated.
    ///
    /// - `identity_provider_id`: The OCID of the identity provider.
    /// - `mapping_id`: The OCID of the group mapping.
    #[deprecated]
    pub fn get_idp_group_mapping(
        &self,
        identity_provider_id: impl Into<String>,
        mapping_id: impl Into<String>,
    ) -> operations::GetIdpGroupMapping {
        operations::GetIdpGroupMapping::new(
            &self.client,
            identity_provider_id.into(),
            mapping_id.into(),
        )
    }

    /// Lists the group mappings of an identity provider. Deprecated.
    ///
    /// - `identity_provider_id`: The OCID of the identity provider.
    #[deprecated]
    pub fn list_idp_group_mappings(
        &self,
        identity_provider_id: impl Into<String>,
    ) -> operations::ListIdpGroupMappings {
        operations::ListIdpGroupMappings::new(&self.client, identity_provider_id.into())
    }

    /// Updates a group mapping. Deprecated.
    ///
    /// - `identity_provider_id`: The OCID of the identity provider.
    /// - `mapping_id`: The OCID of the group mapping.
    /// - `update_idp_group_mapping_details`: The request body:
    ///   [`UpdateIdpGroupMappingDetails`](crate::models::UpdateIdpGroupMappingDetails).
    #[deprecated]
    pub fn update_idp_group_mapping(
        &self,
        identity_provider_id: impl Into<String>,
        mapping_id: impl Into<String>,
        update_idp_group_mapping_details: models::UpdateIdpGroupMappingDetails,
    ) -> operations::UpdateIdpGroupMapping {
        operations::UpdateIdpGroupMapping::new(
            &self.client,
            identity_provider_id.into(),
            mapping_id.into(),
            update_idp_group_mapping_details,
        )
    }
}

/// # Identity provider
impl IdentityClient {
    /// Creates an identity provider, whose users can sign in to the tenancy. Deprecated.
    ///
    /// - `create_identity_provider_details`: The request body:
    ///   [`CreateIdentityProviderDetails`](crate::models::CreateIdentityProviderDetails).
    #[deprecated]
    pub fn create_identity_provider(
        &self,
        create_identity_provider_details: impl Into<models::CreateIdentityProviderDetails>,
    ) -> operations::CreateIdentityProvider {
        operations::CreateIdentityProvider::new(
            &self.client,
            create_identity_provider_details.into(),
        )
    }

    /// Deletes an identity provider. It must have no group mappings. Deprecated.
    ///
    /// - `identity_provider_id`: The OCID of the identity provider.
    #[deprecated]
    pub fn delete_identity_provider(
        &self,
        identity_provider_id: impl Into<String>,
    ) -> operations::DeleteIdentityProvider {
        operations::DeleteIdentityProvider::new(&self.client, identity_provider_id.into())
    }

    /// Gets an identity provider. Deprecated.
    ///
    /// - `identity_provider_id`: The OCID of the identity provider.
    #[deprecated]
    pub fn get_identity_provider(
        &self,
        identity_provider_id: impl Into<String>,
    ) -> operations::GetIdentityProvider {
        operations::GetIdentityProvider::new(&self.client, identity_provider_id.into())
    }

    /// Lists the identity providers of the tenancy. Deprecated.
    ///
    /// - `protocol`: Filters by federation protocol. Must be `SAML2`.
    /// - `compartment_id`: The OCID of the tenancy.
    #[deprecated]
    pub fn list_identity_providers(
        &self,
        protocol: impl Into<models::ListIdentityProvidersProtocol>,
        compartment_id: impl Into<String>,
    ) -> operations::ListIdentityProviders {
        operations::ListIdentityProviders::new(&self.client, protocol.into(), compartment_id.into())
    }

    /// Updates an identity provider. Deprecated.
    ///
    /// - `identity_provider_id`: The OCID of the identity provider.
    /// - `update_identity_provider_details`: The request body:
    ///   [`UpdateIdentityProviderDetails`](crate::models::UpdateIdentityProviderDetails).
    #[deprecated]
    pub fn update_identity_provider(
        &self,
        identity_provider_id: impl Into<String>,
        update_identity_provider_details: impl Into<models::UpdateIdentityProviderDetails>,
    ) -> operations::UpdateIdentityProvider {
        operations::UpdateIdentityProvider::new(
            &self.client,
            identity_provider_id.into(),
            update_identity_provider_details.into(),
        )
    }
}

/// # Identity provider group
impl IdentityClient {
    /// Lists the groups of an identity provider. Deprecated.
    ///
    /// - `identity_provider_id`: The OCID of the identity provider.
    #[deprecated]
    pub fn list_identity_provider_groups(
        &self,
        identity_provider_id: impl Into<String>,
    ) -> operations::ListIdentityProviderGroups {
        operations::ListIdentityProviderGroups::new(&self.client, identity_provider_id.into())
    }
}

/// # MFA TOTP device
impl IdentityClient {
    /// Activates an MFA TOTP device with one of its one-time passwords. Requires manual steps in
    /// the Console.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `mfa_totp_device_id`: The OCID of the MFA TOTP device.
    /// - `mfa_totp_token`: The request body: [`MfaTotpToken`](crate::models::MfaTotpToken).
    pub fn activate_mfa_totp_device(
        &self,
        user_id: impl Into<String>,
        mfa_totp_device_id: impl Into<String>,
        mfa_totp_token: models::MfaTotpToken,
    ) -> operations::ActivateMfaTotpDevice {
        operations::ActivateMfaTotpDevice::new(
            &self.client,
            user_id.into(),
            mfa_totp_device_id.into(),
            mfa_totp_token,
        )
    }

    /// Creates an MFA TOTP device for a user. A user can have only one. The response includes its
    /// seed.
    ///
    /// - `user_id`: The OCID of the user.
    pub fn create_mfa_totp_device(
        &self,
        user_id: impl Into<String>,
    ) -> operations::CreateMfaTotpDevice {
        operations::CreateMfaTotpDevice::new(&self.client, user_id.into())
    }

    /// Deletes an MFA TOTP device of a user.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `mfa_totp_device_id`: The OCID of the MFA TOTP device.
    pub fn delete_mfa_totp_device(
        &self,
        user_id: impl Into<String>,
        mfa_totp_device_id: impl Into<String>,
    ) -> operations::DeleteMfaTotpDevice {
        operations::DeleteMfaTotpDevice::new(
            &self.client,
            user_id.into(),
            mfa_totp_device_id.into(),
        )
    }

    /// Generates and returns a new seed for an MFA TOTP device.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `mfa_totp_device_id`: The OCID of the MFA TOTP device.
    pub fn generate_totp_seed(
        &self,
        user_id: impl Into<String>,
        mfa_totp_device_id: impl Into<String>,
    ) -> operations::GenerateTotpSeed {
        operations::GenerateTotpSeed::new(&self.client, user_id.into(), mfa_totp_device_id.into())
    }

    /// Gets an MFA TOTP device of a user.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `mfa_totp_device_id`: The OCID of the MFA TOTP device.
    pub fn get_mfa_totp_device(
        &self,
        user_id: impl Into<String>,
        mfa_totp_device_id: impl Into<String>,
    ) -> operations::GetMfaTotpDevice {
        operations::GetMfaTotpDevice::new(&self.client, user_id.into(), mfa_totp_device_id.into())
    }

    /// Lists the MFA TOTP devices of a user, without their seeds.
    ///
    /// - `user_id`: The OCID of the user.
    pub fn list_mfa_totp_devices(
        &self,
        user_id: impl Into<String>,
    ) -> operations::ListMfaTotpDevices {
        operations::ListMfaTotpDevices::new(&self.client, user_id.into())
    }
}

/// # Network sources
impl IdentityClient {
    /// Creates a network source: a set of IP addresses. Policies can restrict access to requests
    /// from these addresses.
    ///
    /// - `create_network_source_details`: The request body:
    ///   [`CreateNetworkSourceDetails`](crate::models::CreateNetworkSourceDetails).
    #[inline]
    pub fn create_network_source(
        &self,
        create_network_source_details: models::CreateNetworkSourceDetails,
    ) -> operations::CreateNetworkSource {
        operations::CreateNetworkSource::new(&self.client, create_network_source_details)
    }

    /// Deletes a network source.
    ///
    /// - `network_source_id`: The OCID of the network source.
    pub fn delete_network_source(
        &self,
        network_source_id: impl Into<String>,
    ) -> operations::DeleteNetworkSource {
        operations::DeleteNetworkSource::new(&self.client, network_source_id.into())
    }

    /// Gets a network source.
    ///
    /// - `network_source_id`: The OCID of the network source.
    pub fn get_network_source(
        &self,
        network_source_id: impl Into<String>,
    ) -> operations::GetNetworkSource {
        operations::GetNetworkSource::new(&self.client, network_source_id.into())
    }

    /// Lists the network sources of the tenancy.
    ///
    /// - `compartment_id`: The OCID of the tenancy.
    pub fn list_network_sources(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListNetworkSources {
        operations::ListNetworkSources::new(&self.client, compartment_id.into())
    }

    /// Updates the addresses, description or tags of a network source.
    ///
    /// - `network_source_id`: The OCID of the network source.
    /// - `update_network_source_details`: The request body:
    ///   [`UpdateNetworkSourceDetails`](crate::models::UpdateNetworkSourceDetails).
    pub fn update_network_source(
        &self,
        network_source_id: impl Into<String>,
        update_network_source_details: models::UpdateNetworkSourceDetails,
    ) -> operations::UpdateNetworkSource {
        operations::UpdateNetworkSource::new(
            &self.client,
            network_source_id.into(),
            update_network_source_details,
        )
    }
}

/// # Policy
impl IdentityClient {
    /// Creates a policy in a compartment or in the tenancy. It takes effect within about 10
    /// seconds.
    ///
    /// - `create_policy_details`: The request body:
    ///   [`CreatePolicyDetails`](crate::models::CreatePolicyDetails).
    #[inline]
    pub fn create_policy(
        &self,
        create_policy_details: models::CreatePolicyDetails,
    ) -> operations::CreatePolicy {
        operations::CreatePolicy::new(&self.client, create_policy_details)
    }

    /// Deletes a policy. Access is revoked within about 10 seconds.
    ///
    /// - `policy_id`: The OCID of the policy.
    pub fn delete_policy(&self, policy_id: impl Into<String>) -> operations::DeletePolicy {
        operations::DeletePolicy::new(&self.client, policy_id.into())
    }

    /// Gets a policy, with its statements.
    ///
    /// - `policy_id`: The OCID of the policy.
    pub fn get_policy(&self, policy_id: impl Into<String>) -> operations::GetPolicy {
        operations::GetPolicy::new(&self.client, policy_id.into())
    }

    /// Lists the policies attached to a compartment or to the tenancy. To find the policies that
    /// apply to a group, check their statements.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy is the root compartment.
    pub fn list_policies(&self, compartment_id: impl Into<String>) -> operations::ListPolicies {
        operations::ListPolicies::new(&self.client, compartment_id.into())
    }

    /// Updates the statements, description or tags of a policy. Changes take effect within about 10
    /// seconds.
    ///
    /// - `policy_id`: The OCID of the policy.
    /// - `update_policy_details`: The request body:
    ///   [`UpdatePolicyDetails`](crate::models::UpdatePolicyDetails).
    pub fn update_policy(
        &self,
        policy_id: impl Into<String>,
        update_policy_details: models::UpdatePolicyDetails,
    ) -> operations::UpdatePolicy {
        operations::UpdatePolicy::new(&self.client, policy_id.into(), update_policy_details)
    }
}

/// # Region
impl IdentityClient {
    /// Lists all regions of Oracle Cloud Infrastructure, subscribed or not.
    #[inline]
    pub fn list_regions(&self) -> operations::ListRegions {
        operations::ListRegions::new(&self.client)
    }
}

/// # Region subscription
impl IdentityClient {
    /// Subscribes the tenancy to a region, which makes the region available to it.
    ///
    /// - `tenancy_id`: The OCID of the tenancy.
    /// - `create_region_subscription_details`: The request body:
    ///   [`CreateRegionSubscriptionDetails`](crate::models::CreateRegionSubscriptionDetails).
    pub fn create_region_subscription(
        &self,
        tenancy_id: impl Into<String>,
        create_region_subscription_details: models::CreateRegionSubscriptionDetails,
    ) -> operations::CreateRegionSubscription {
        operations::CreateRegionSubscription::new(
            &self.client,
            tenancy_id.into(),
            create_region_subscription_details,
        )
    }

    /// Lists the region subscriptions of the tenancy.
    ///
    /// - `tenancy_id`: The OCID of the tenancy.
    pub fn list_region_subscriptions(
        &self,
        tenancy_id: impl Into<String>,
    ) -> operations::ListRegionSubscriptions {
        operations::ListRegionSubscriptions::new(&self.client, tenancy_id.into())
    }
}

/// # SCIM client credentials
impl IdentityClient {
    /// Resets the OAuth 2.0 credentials of an identity provider's SCIM client, and returns the new
    /// credentials.
    ///
    /// - `identity_provider_id`: The OCID of the identity provider.
    pub fn reset_idp_scim_client(
        &self,
        identity_provider_id: impl Into<String>,
    ) -> operations::ResetIdpScimClient {
        operations::ResetIdpScimClient::new(&self.client, identity_provider_id.into())
    }
}

/// # SMTP credential
impl IdentityClient {
    /// Creates an SMTP credential (user name and password) for Email Delivery. The password is only
    /// returned by this operation.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `create_smtp_credential_details`: The request body:
    ///   [`CreateSmtpCredentialDetails`](crate::models::CreateSmtpCredentialDetails).
    pub fn create_smtp_credential(
        &self,
        user_id: impl Into<String>,
        create_smtp_credential_details: models::CreateSmtpCredentialDetails,
    ) -> operations::CreateSmtpCredential {
        operations::CreateSmtpCredential::new(
            &self.client,
            user_id.into(),
            create_smtp_credential_details,
        )
    }

    /// Deletes an SMTP credential.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `smtp_credential_id`: The OCID of the SMTP credential.
    pub fn delete_smtp_credential(
        &self,
        user_id: impl Into<String>,
        smtp_credential_id: impl Into<String>,
    ) -> operations::DeleteSmtpCredential {
        operations::DeleteSmtpCredential::new(
            &self.client,
            user_id.into(),
            smtp_credential_id.into(),
        )
    }

    /// Lists the SMTP credentials of a user, without their passwords.
    ///
    /// - `user_id`: The OCID of the user.
    pub fn list_smtp_credentials(
        &self,
        user_id: impl Into<String>,
    ) -> operations::ListSmtpCredentials {
        operations::ListSmtpCredentials::new(&self.client, user_id.into())
    }

    /// Updates the description of an SMTP credential.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `smtp_credential_id`: The OCID of the SMTP credential.
    /// - `update_smtp_credential_details`: The request body:
    ///   [`UpdateSmtpCredentialDetails`](crate::models::UpdateSmtpCredentialDetails).
    pub fn update_smtp_credential(
        &self,
        user_id: impl Into<String>,
        smtp_credential_id: impl Into<String>,
        update_smtp_credential_details: models::UpdateSmtpCredentialDetails,
    ) -> operations::UpdateSmtpCredential {
        operations::UpdateSmtpCredential::new(
            &self.client,
            user_id.into(),
            smtp_credential_id.into(),
            update_smtp_credential_details,
        )
    }
}

/// # Standard tag namespace template
impl IdentityClient {
    /// Gets a standard tag namespace template, with its tag definitions.
    ///
    /// - `standard_tag_namespace_name`: The name of the template and of the tag namespace created
    ///   from it.
    /// - `compartment_id`: The OCID of the compartment. The tenancy is the root compartment.
    pub fn get_standard_tag_template(
        &self,
        standard_tag_namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetStandardTagTemplate {
        operations::GetStandardTagTemplate::new(
            &self.client,
            standard_tag_namespace_name.into(),
            compartment_id.into(),
        )
    }

    /// Lists the standard tag namespace templates that Oracle provides.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy is the root compartment.
    pub fn list_standard_tag_namespaces(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListStandardTagNamespaces {
        operations::ListStandardTagNamespaces::new(&self.client, compartment_id.into())
    }
}

/// # Swift password
impl IdentityClient {
    /// Creates a Swift password for a user. Deprecated: use auth tokens instead.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `create_swift_password_details`: The request body:
    ///   [`CreateSwiftPasswordDetails`](crate::models::CreateSwiftPasswordDetails).
    #[deprecated]
    pub fn create_swift_password(
        &self,
        user_id: impl Into<String>,
        create_swift_password_details: models::CreateSwiftPasswordDetails,
    ) -> operations::CreateSwiftPassword {
        operations::CreateSwiftPassword::new(
            &self.client,
            user_id.into(),
            create_swift_password_details,
        )
    }

    /// Deletes a Swift password. Deprecated: use auth tokens instead.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `swift_password_id`: The OCID of the Swift password.
    #[deprecated]
    pub fn delete_swift_password(
        &self,
        user_id: impl Into<String>,
        swift_password_id: impl Into<String>,
    ) -> operations::DeleteSwiftPassword {
        operations::DeleteSwiftPassword::new(&self.client, user_id.into(), swift_password_id.into())
    }

    /// Lists the Swift passwords of a user, without their values. Deprecated: use auth tokens
    /// instead.
    ///
    /// - `user_id`: The OCID of the user.
    #[deprecated]
    pub fn list_swift_passwords(
        &self,
        user_id: impl Into<String>,
    ) -> operations::ListSwiftPasswords {
        operations::ListSwiftPasswords::new(&self.client, user_id.into())
    }

    /// Updates the description of a Swift password. Deprecated: use auth tokens instead.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `swift_password_id`: The OCID of the Swift password.
    /// - `update_swift_password_details`: The request body:
    ///   [`UpdateSwiftPasswordDetails`](crate::models::UpdateSwiftPasswordDetails).
    #[deprecated]
    pub fn update_swift_password(
        &self,
        user_id: impl Into<String>,
        swift_password_id: impl Into<String>,
        update_swift_password_details: models::UpdateSwiftPasswordDetails,
    ) -> operations::UpdateSwiftPassword {
        operations::UpdateSwiftPassword::new(
            &self.client,
            user_id.into(),
            swift_password_id.into(),
            update_swift_password_details,
        )
    }
}

/// # Tag
impl IdentityClient {
    /// Deletes several retired tag definitions of one tag namespace asynchronously, and removes the
    /// tags from all resources. This can take up to 48 hours.
    ///
    /// - `bulk_delete_tags_details`: The request body:
    ///   [`BulkDeleteTagsDetails`](crate::models::BulkDeleteTagsDetails).
    #[inline]
    pub fn bulk_delete_tags(
        &self,
        bulk_delete_tags_details: models::BulkDeleteTagsDetails,
    ) -> operations::BulkDeleteTags {
        operations::BulkDeleteTags::new(&self.client, bulk_delete_tags_details)
    }

    /// Adds, sets or removes defined tags on several resources asynchronously. A tag cannot occur
    /// in more than one edit operation.
    #[inline]
    pub fn bulk_edit_tags(&self) -> operations::BulkEditTags {
        operations::BulkEditTags::new(&self.client)
    }

    /// Creates a tag definition in a tag namespace. Without a validator, any value is allowed.
    ///
    /// - `tag_namespace_id`: The OCID of the tag namespace.
    /// - `create_tag_details`: The request body:
    ///   [`CreateTagDetails`](crate::models::CreateTagDetails).
    pub fn create_tag(
        &self,
        tag_namespace_id: impl Into<String>,
        create_tag_details: models::CreateTagDetails,
    ) -> operations::CreateTag {
        operations::CreateTag::new(&self.client, tag_namespace_id.into(), create_tag_details)
    }

    /// Deletes a retired tag definition asynchronously, and removes the tag from all resources.
    /// This can take up to 48 hours and cannot be undone.
    ///
    /// - `tag_namespace_id`: The OCID of the tag namespace.
    /// - `tag_name`: The name of the tag.
    pub fn delete_tag(
        &self,
        tag_namespace_id: impl Into<String>,
        tag_name: impl Into<String>,
    ) -> operations::DeleteTag {
        operations::DeleteTag::new(&self.client, tag_namespace_id.into(), tag_name.into())
    }

    /// Gets a tag definition.
    ///
    /// - `tag_namespace_id`: The OCID of the tag namespace.
    /// - `tag_name`: The name of the tag.
    pub fn get_tag(
        &self,
        tag_namespace_id: impl Into<String>,
        tag_name: impl Into<String>,
    ) -> operations::GetTag {
        operations::GetTag::new(&self.client, tag_namespace_id.into(), tag_name.into())
    }

    /// Creates a tag namespace with its tag definitions from a standard template asynchronously.
    #[inline]
    pub fn import_standard_tags(&self) -> operations::ImportStandardTags {
        operations::ImportStandardTags::new(&self.client)
    }

    /// Lists the cost-tracking tags of the tenancy.
    ///
    /// - `compartment_id`: The OCID of the tenancy.
    pub fn list_cost_tracking_tags(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCostTrackingTags {
        operations::ListCostTrackingTags::new(&self.client, compartment_id.into())
    }

    /// Lists the tag definitions of a tag namespace.
    ///
    /// - `tag_namespace_id`: The OCID of the tag namespace.
    pub fn list_tags(&self, tag_namespace_id: impl Into<String>) -> operations::ListTags {
        operations::ListTags::new(&self.client, tag_namespace_id.into())
    }

    /// Updates, retires or reactivates a tag definition. The tag values on existing resources do
    /// not change.
    ///
    /// - `tag_namespace_id`: The OCID of the tag namespace.
    /// - `tag_name`: The name of the tag.
    /// - `update_tag_details`: The request body:
    ///   [`UpdateTagDetails`](crate::models::UpdateTagDetails).
    pub fn update_tag(
        &self,
        tag_namespace_id: impl Into<String>,
        tag_name: impl Into<String>,
        update_tag_details: models::UpdateTagDetails,
    ) -> operations::UpdateTag {
        operations::UpdateTag::new(
            &self.client,
            tag_namespace_id.into(),
            tag_name.into(),
            update_tag_details,
        )
    }
}

/// # Tag default
impl IdentityClient {
    /// Adds a lock to a tag default. The lock prevents deletion or any change.
    ///
    /// - `tag_default_id`: The OCID of the tag default.
    /// - `add_lock_details`: The request body: [`AddLockDetails`](crate::models::AddLockDetails).
    pub fn add_tag_default_lock(
        &self,
        tag_default_id: impl Into<String>,
        add_lock_details: models::AddLockDetails,
    ) -> operations::AddTagDefaultLock {
        operations::AddTagDefaultLock::new(&self.client, tag_default_id.into(), add_lock_details)
    }

    /// Lists the tag defaults that apply in a compartment, including those inherited from its
    /// parents.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy is the root compartment.
    pub fn assemble_effective_tag_set(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::AssembleEffectiveTagSet {
        operations::AssembleEffectiveTagSet::new(&self.client, compartment_id.into())
    }

    /// Creates a tag default, which applies a tag to new resources of a compartment. The tag value
    /// is specified here, or the creator of the resource must specify it.
    ///
    /// - `create_tag_default_details`: The request body:
    ///   [`CreateTagDefaultDetails`](crate::models::CreateTagDefaultDetails).
    #[inline]
    pub fn create_tag_default(
        &self,
        create_tag_default_details: models::CreateTagDefaultDetails,
    ) -> operations::CreateTagDefault {
        operations::CreateTagDefault::new(&self.client, create_tag_default_details)
    }

    /// Deletes a tag default. Existing resources keep their tags.
    ///
    /// - `tag_default_id`: The OCID of the tag default.
    pub fn delete_tag_default(
        &self,
        tag_default_id: impl Into<String>,
    ) -> operations::DeleteTagDefault {
        operations::DeleteTagDefault::new(&self.client, tag_default_id.into())
    }

    /// Gets a tag default.
    ///
    /// - `tag_default_id`: The OCID of the tag default.
    pub fn get_tag_default(&self, tag_default_id: impl Into<String>) -> operations::GetTagDefault {
        operations::GetTagDefault::new(&self.client, tag_default_id.into())
    }

    /// Lists the tag defaults of a compartment or of a tag definition.
    #[inline]
    pub fn list_tag_defaults(&self) -> operations::ListTagDefaults {
        operations::ListTagDefaults::new(&self.client)
    }

    /// Removes a lock from a tag default.
    ///
    /// - `tag_default_id`: The OCID of the tag default.
    /// - `remove_lock_details`: The request body:
    ///   [`RemoveLockDetails`](crate::models::RemoveLockDetails).
    pub fn remove_tag_default_lock(
        &self,
        tag_default_id: impl Into<String>,
        remove_lock_details: models::RemoveLockDetails,
    ) -> operations::RemoveTagDefaultLock {
        operations::RemoveTagDefaultLock::new(
            &self.client,
            tag_default_id.into(),
            remove_lock_details,
        )
    }

    /// Updates the value of a tag default, or whether resource creators must specify it.
    ///
    /// - `tag_default_id`: The OCID of the tag default.
    /// - `update_tag_default_details`: The request body:
    ///   [`UpdateTagDefaultDetails`](crate::models::UpdateTagDefaultDetails).
    pub fn update_tag_default(
        &self,
        tag_default_id: impl Into<String>,
        update_tag_default_details: models::UpdateTagDefaultDetails,
    ) -> operations::UpdateTagDefault {
        operations::UpdateTagDefault::new(
            &self.client,
            tag_default_id.into(),
            update_tag_default_details,
        )
    }
}

/// # Tag namespace
impl IdentityClient {
    /// Adds a lock to a tag namespace. The lock prevents deletion or any change.
    ///
    /// - `tag_namespace_id`: The OCID of the tag namespace.
    /// - `add_lock_details`: The request body: [`AddLockDetails`](crate::models::AddLockDetails).
    pub fn add_tag_namespace_lock(
        &self,
        tag_namespace_id: impl Into<String>,
        add_lock_details: models::AddLockDetails,
    ) -> operations::AddTagNamespaceLock {
        operations::AddTagNamespaceLock::new(
            &self.client,
            tag_namespace_id.into(),
            add_lock_details,
        )
    }

    /// Deletes a tag namespace with all its tag definitions asynchronously, and removes the tags
    /// from all resources. This can take up to 48 hours and cannot be undone.
    ///
    /// - `tag_namespace_id`: The OCID of the tag namespace.
    pub fn cascade_delete_tag_namespace(
        &self,
        tag_namespace_id: impl Into<String>,
    ) -> operations::CascadeDeleteTagNamespace {
        operations::CascadeDeleteTagNamespace::new(&self.client, tag_namespace_id.into())
    }

    /// Moves a tag namespace and its tag definitions to another compartment.
    ///
    /// - `tag_namespace_id`: The OCID of the tag namespace.
    /// - `change_tag_namespace_compartment_detail`: The request body:
    ///   [`ChangeTagNamespaceCompartmentDetail`](crate::models::ChangeTagNamespaceCompartmentDetail).
    pub fn change_tag_namespace_compartment(
        &self,
        tag_namespace_id: impl Into<String>,
        change_tag_namespace_compartment_detail: models::ChangeTagNamespaceCompartmentDetail,
    ) -> operations::ChangeTagNamespaceCompartment {
        operations::ChangeTagNamespaceCompartment::new(
            &self.client,
            tag_namespace_id.into(),
            change_tag_namespace_compartment_detail,
        )
    }

    /// Creates a tag namespace, which contains tag definitions.
    ///
    /// - `create_tag_namespace_details`: The request body:
    ///   [`CreateTagNamespaceDetails`](crate::models::CreateTagNamespaceDetails).
    #[inline]
    pub fn create_tag_namespace(
        &self,
        create_tag_namespace_details: models::CreateTagNamespaceDetails,
    ) -> operations::CreateTagNamespace {
        operations::CreateTagNamespace::new(&self.client, create_tag_namespace_details)
    }

    /// Deletes a tag namespace. It must contain no tag definitions.
    ///
    /// - `tag_namespace_id`: The OCID of the tag namespace.
    pub fn delete_tag_namespace(
        &self,
        tag_namespace_id: impl Into<String>,
    ) -> operations::DeleteTagNamespace {
        operations::DeleteTagNamespace::new(&self.client, tag_namespace_id.into())
    }

    /// Gets a tag namespace.
    ///
    /// - `tag_namespace_id`: The OCID of the tag namespace.
    pub fn get_tag_namespace(
        &self,
        tag_namespace_id: impl Into<String>,
    ) -> operations::GetTagNamespace {
        operations::GetTagNamespace::new(&self.client, tag_namespace_id.into())
    }

    /// Lists the tag namespaces of a compartment, optionally including subcompartments.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy is the root compartment.
    pub fn list_tag_namespaces(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListTagNamespaces {
        operations::ListTagNamespaces::new(&self.client, compartment_id.into())
    }

    /// Removes a lock from a tag namespace.
    ///
    /// - `tag_namespace_id`: The OCID of the tag namespace.
    /// - `remove_lock_details`: The request body:
    ///   [`RemoveLockDetails`](crate::models::RemoveLockDetails).
    pub fn remove_tag_namespace_lock(
        &self,
        tag_namespace_id: impl Into<String>,
        remove_lock_details: models::RemoveLockDetails,
    ) -> operations::RemoveTagNamespaceLock {
        operations::RemoveTagNamespaceLock::new(
            &self.client,
            tag_namespace_id.into(),
            remove_lock_details,
        )
    }

    /// Updates, retires or reactivates a tag namespace. Retiring it also retires its tags;
    /// reactivating it does not reactivate them.
    ///
    /// - `tag_namespace_id`: The OCID of the tag namespace.
    /// - `update_tag_namespace_details`: The request body:
    ///   [`UpdateTagNamespaceDetails`](crate::models::UpdateTagNamespaceDetails).
    pub fn update_tag_namespace(
        &self,
        tag_namespace_id: impl Into<String>,
        update_tag_namespace_details: models::UpdateTagNamespaceDetails,
    ) -> operations::UpdateTagNamespace {
        operations::UpdateTagNamespace::new(
            &self.client,
            tag_namespace_id.into(),
            update_tag_namespace_details,
        )
    }
}

/// # Tagging work request
impl IdentityClient {
    /// Gets a tagging work request with its status and progress.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_tagging_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetTaggingWorkRequest {
        operations::GetTaggingWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the errors of a tagging work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_tagging_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListTaggingWorkRequestErrors {
        operations::ListTaggingWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the log entries of a tagging work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_tagging_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListTaggingWorkRequestLogs {
        operations::ListTaggingWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the tagging work requests of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy is the root compartment.
    pub fn list_tagging_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListTaggingWorkRequests {
        operations::ListTaggingWorkRequests::new(&self.client, compartment_id.into())
    }
}

/// # Tenancy
impl IdentityClient {
    /// Gets the name, home region and tags of the tenancy.
    ///
    /// - `tenancy_id`: The OCID of the tenancy.
    pub fn get_tenancy(&self, tenancy_id: impl Into<String>) -> operations::GetTenancy {
        operations::GetTenancy::new(&self.client, tenancy_id.into())
    }
}

/// # UI password
impl IdentityClient {
    /// Creates a one-time Console password for a user, who must change it within seven days. In
    /// tenancies with identity domains, the user receives an email instead.
    ///
    /// - `user_id`: The OCID of the user.
    pub fn create_or_reset_ui_password(
        &self,
        user_id: impl Into<String>,
    ) -> operations::CreateOrResetUIPassword {
        operations::CreateOrResetUIPassword::new(&self.client, user_id.into())
    }
}

/// # UI password information
impl IdentityClient {
    /// Gets the state and creation time of a user's Console password, but not the password.
    ///
    /// - `user_id`: The OCID of the user.
    pub fn get_user_ui_password_information(
        &self,
        user_id: impl Into<String>,
    ) -> operations::GetUserUIPasswordInformation {
        operations::GetUserUIPasswordInformation::new(&self.client, user_id.into())
    }
}

/// # User
impl IdentityClient {
    /// Creates a database credential (a password for signing in to databases).
    ///
    /// - `user_id`: The OCID of the user.
    /// - `create_db_credential_details`: The request body:
    ///   [`CreateDbCredentialDetails`](crate::models::CreateDbCredentialDetails).
    pub fn create_db_credential(
        &self,
        user_id: impl Into<String>,
        create_db_credential_details: models::CreateDbCredentialDetails,
    ) -> operations::CreateDbCredential {
        operations::CreateDbCredential::new(
            &self.client,
            user_id.into(),
            create_db_credential_details,
        )
    }

    /// Creates an OAuth 2.0 client credential for a user. The response includes the secret.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `create_oauth2_client_credential_details`: The request body:
    ///   [`CreateOAuth2ClientCredentialDetails`](crate::models::CreateOAuth2ClientCredentialDetails).
    pub fn create_oauth_client_credential(
        &self,
        user_id: impl Into<String>,
        create_oauth2_client_credential_details: models::CreateOAuth2ClientCredentialDetails,
    ) -> operations::CreateOAuthClientCredential {
        operations::CreateOAuthClientCredential::new(
            &self.client,
            user_id.into(),
            create_oauth2_client_credential_details,
        )
    }

    /// Creates a user. The user has no access until added to a group and given a password or an API
    /// key.
    ///
    /// - `create_user_details`: The request body:
    ///   [`CreateUserDetails`](crate::models::CreateUserDetails).
    #[inline]
    pub fn create_user(
        &self,
        create_user_details: models::CreateUserDetails,
    ) -> operations::CreateUser {
        operations::CreateUser::new(&self.client, create_user_details)
    }

    /// Deletes a database credential.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `db_credential_id`: The OCID of the database credential.
    pub fn delete_db_credential(
        &self,
        user_id: impl Into<String>,
        db_credential_id: impl Into<String>,
    ) -> operations::DeleteDbCredential {
        operations::DeleteDbCredential::new(&self.client, user_id.into(), db_credential_id.into())
    }

    /// Deletes an OAuth 2.0 client credential.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `oauth2_client_credential_id`: The OCID of the OAuth 2.0 client credential.
    pub fn delete_oauth_client_credential(
        &self,
        user_id: impl Into<String>,
        oauth2_client_credential_id: impl Into<String>,
    ) -> operations::DeleteOAuthClientCredential {
        operations::DeleteOAuthClientCredential::new(
            &self.client,
            user_id.into(),
            oauth2_client_credential_id.into(),
        )
    }

    /// Deletes a user. The user must not be a member of any group.
    ///
    /// - `user_id`: The OCID of the user.
    pub fn delete_user(&self, user_id: impl Into<String>) -> operations::DeleteUser {
        operations::DeleteUser::new(&self.client, user_id.into())
    }

    /// Gets a user.
    ///
    /// - `user_id`: The OCID of the user.
    pub fn get_user(&self, user_id: impl Into<String>) -> operations::GetUser {
        operations::GetUser::new(&self.client, user_id.into())
    }

    /// Lists the database credentials of a user.
    ///
    /// - `user_id`: The OCID of the user.
    pub fn list_db_credentials(&self, user_id: impl Into<String>) -> operations::ListDbCredentials {
        operations::ListDbCredentials::new(&self.client, user_id.into())
    }

    /// Lists the OAuth 2.0 client credentials of a user, without their secrets.
    ///
    /// - `user_id`: The OCID of the user.
    pub fn list_oauth_client_credentials(
        &self,
        user_id: impl Into<String>,
    ) -> operations::ListOAuthClientCredentials {
        operations::ListOAuthClientCredentials::new(&self.client, user_id.into())
    }

    /// Lists the users of the tenancy.
    ///
    /// - `compartment_id`: The OCID of the tenancy.
    pub fn list_users(&self, compartment_id: impl Into<String>) -> operations::ListUsers {
        operations::ListUsers::new(&self.client, compartment_id.into())
    }

    /// Updates the description and scopes of an OAuth 2.0 client credential, or resets its secret.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `oauth2_client_credential_id`: The OCID of the OAuth 2.0 client credential.
    /// - `update_oauth2_client_credential_details`: The request body:
    ///   [`UpdateOAuth2ClientCredentialDetails`](crate::models::UpdateOAuth2ClientCredentialDetails).
    pub fn update_oauth_client_credential(
        &self,
        user_id: impl Into<String>,
        oauth2_client_credential_id: impl Into<String>,
        update_oauth2_client_credential_details: models::UpdateOAuth2ClientCredentialDetails,
    ) -> operations::UpdateOAuthClientCredential {
        operations::UpdateOAuthClientCredential::new(
            &self.client,
            user_id.into(),
            oauth2_client_credential_id.into(),
            update_oauth2_client_credential_details,
        )
    }

    /// Updates the description, email address, database user name or tags of a user.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `update_user_details`: The request body:
    ///   [`UpdateUserDetails`](crate::models::UpdateUserDetails).
    pub fn update_user(
        &self,
        user_id: impl Into<String>,
        update_user_details: models::UpdateUserDetails,
    ) -> operations::UpdateUser {
        operations::UpdateUser::new(&self.client, user_id.into(), update_user_details)
    }

    /// Updates the capabilities of a user (the types of credentials the user can use).
    ///
    /// - `user_id`: The OCID of the user.
    /// - `update_user_capabilities_details`: The request body:
    ///   [`UpdateUserCapabilitiesDetails`](crate::models::UpdateUserCapabilitiesDetails).
    pub fn update_user_capabilities(
        &self,
        user_id: impl Into<String>,
        update_user_capabilities_details: models::UpdateUserCapabilitiesDetails,
    ) -> operations::UpdateUserCapabilities {
        operations::UpdateUserCapabilities::new(
            &self.client,
            user_id.into(),
            update_user_capabilities_details,
        )
    }

    /// Unblocks a user who was blocked after too many failed sign-ins.
    ///
    /// - `user_id`: The OCID of the user.
    /// - `update_state_details`: The request body:
    ///   [`UpdateStateDetails`](crate::models::UpdateStateDetails).
    pub fn update_user_state(
        &self,
        user_id: impl Into<String>,
        update_state_details: models::UpdateStateDetails,
    ) -> operations::UpdateUserState {
        operations::UpdateUserState::new(&self.client, user_id.into(), update_state_details)
    }
}

/// # User group membership
impl IdentityClient {
    /// Adds a user to a group. Returns the group membership, which has its own OCID.
    ///
    /// - `add_user_to_group_details`: The request body:
    ///   [`AddUserToGroupDetails`](crate::models::AddUserToGroupDetails).
    #[inline]
    pub fn add_user_to_group(
        &self,
        add_user_to_group_details: models::AddUserToGroupDetails,
    ) -> operations::AddUserToGroup {
        operations::AddUserToGroup::new(&self.client, add_user_to_group_details)
    }

    /// Gets a group membership.
    ///
    /// - `user_group_membership_id`: The OCID of the group membership.
    pub fn get_user_group_membership(
        &self,
        user_group_membership_id: impl Into<String>,
    ) -> operations::GetUserGroupMembership {
        operations::GetUserGroupMembership::new(&self.client, user_group_membership_id.into())
    }

    /// Lists the groups of a user, or the users of a group. Requires `userId` or `groupId`; with
    /// both, returns the membership of the user in the group.
    ///
    /// - `compartment_id`: The OCID of the tenancy.
    pub fn list_user_group_memberships(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListUserGroupMemberships {
        operations::ListUserGroupMemberships::new(&self.client, compartment_id.into())
    }

    /// Deletes a group membership, which removes the user from the group.
    ///
    /// - `user_group_membership_id`: The OCID of the group membership.
    pub fn remove_user_from_group(
        &self,
        user_group_membership_id: impl Into<String>,
    ) -> operations::RemoveUserFromGroup {
        operations::RemoveUserFromGroup::new(&self.client, user_group_membership_id.into())
    }
}

/// # Work request
impl IdentityClient {
    /// Gets a compartment work request with its status and progress.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests for operations on compartments.
    ///
    /// - `compartment_id`: The OCID of the compartment. The tenancy is the root compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(IdentityClient);
