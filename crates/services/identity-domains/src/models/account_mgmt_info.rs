// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Account management information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountMgmtInfo {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The unique OCI identifier of the resource. Cannot be changed later.
    pub ocid: Option<String>,
    /// The URIs of the SCIM schemas and extensions of the representation. Required, without
    /// duplicates.
    pub schemas: Vec<String>,
    /// The metadata of the resource.
    pub meta: Option<models::Meta>,
    /// The user or application that created the resource.
    pub idcs_created_by: Option<models::IdcsCreatedBy>,
    /// The user or application that last modified the resource.
    pub idcs_last_modified_by: Option<models::IdcsLastModifiedBy>,
    /// The operations on the resource that are reserved for internal clients.
    pub idcs_prevented_operations: Option<Vec<models::AccountMgmtInfoIdcsPreventedOperation>>,
    /// The tags of the resource.
    pub tags: Option<Vec<models::Tags>>,
    /// Whether the resource is being deleted. Set if the deletion takes a long time.
    pub delete_in_progress: Option<bool>,
    /// The number of the release in which the resource was upgraded.
    pub idcs_last_upgraded_in_release: Option<String>,
    /// The OCID of the identity domain of this resource.
    pub domain_ocid: Option<String>,
    /// The OCID of the compartment that this resource is in.
    pub compartment_ocid: Option<String>,
    /// The OCID of the tenancy of this resource.
    pub tenancy_ocid: Option<String>,
    /// The UID.
    pub uid: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The unique key from app, owner, and account type, which prevents duplicates.
    pub composite_key: Option<String>,
    /// Whether the object, such as a user or an app, is active.
    pub active: Option<bool>,
    /// The type of the account. Cannot be changed later.
    pub account_type: Option<String>,
    /// Whether the managed object is an account, which represents a user in an application. Cannot
    /// be changed later.
    pub is_account: Option<bool>,
    /// Whether the owner marked the account as a favorite.
    pub favorite: Option<bool>,
    /// Whether to skip the operation on the target.
    pub do_not_perform_action_on_target: Option<bool>,
    /// Whether to skip the back-fill grant for the connected app.
    pub do_not_back_fill_grants: Option<bool>,
    /// The time at which the application was last accessed.
    pub last_accessed: Option<String>,
    /// The sync timestamp.
    pub sync_timestamp: Option<String>,
    /// The sync situation.
    pub sync_situation: Option<models::AccountMgmtInfoSyncSituation>,
    /// The sync response.
    pub sync_response: Option<String>,
    /// Whether the response is only a preview of the account data.
    pub preview_only: Option<bool>,
    /// The operation context.
    pub operation_context: Option<models::AccountMgmtInfoOperationContext>,
    /// The object class.
    pub object_class: Option<models::AccountMgmtInfoObjectClass>,
    /// The type of the resource.
    pub resource_type: Option<models::AccountMgmtInfoResourceType>,
    /// The matching owners.
    pub matching_owners: Option<Vec<models::AccountMgmtInfoMatchingOwners>>,
    /// The user wallet artifact.
    pub user_wallet_artifact: Option<models::AccountMgmtInfoUserWalletArtifact>,
    /// The app.
    pub app: models::AccountMgmtInfoApp,
    /// The owner.
    pub owner: Option<models::AccountMgmtInfoOwner>,
}

model! {
    AccountMgmtInfo {
        id = "id";
        ocid = "ocid";
        schemas = "schemas";
        meta = "meta";
        idcs_created_by = "idcsCreatedBy";
        idcs_last_modified_by = "idcsLastModifiedBy";
        idcs_prevented_operations = "idcsPreventedOperations";
        tags = "tags";
        delete_in_progress = "deleteInProgress";
        idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease";
        domain_ocid = "domainOcid";
        compartment_ocid = "compartmentOcid";
        tenancy_ocid = "tenancyOcid";
        uid = "uid";
        name = "name";
        composite_key = "compositeKey";
        active = "active";
        account_type = "accountType";
        is_account = "isAccount";
        favorite = "favorite";
        do_not_perform_action_on_target = "doNotPerformActionOnTarget";
        do_not_back_fill_grants = "doNotBackFillGrants";
        last_accessed = "lastAccessed";
        sync_timestamp = "syncTimestamp";
        sync_situation = "syncSituation";
        sync_response = "syncResponse";
        preview_only = "previewOnly";
        operation_context = "operationContext";
        object_class = "objectClass";
        resource_type = "resourceType";
        matching_owners = "matchingOwners";
        user_wallet_artifact = "userWalletArtifact";
        app = "app";
        owner = "owner";
    }
}
