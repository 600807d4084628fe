// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A my application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyApp {
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
    pub idcs_prevented_operations: Option<Vec<models::MyAppIdcsPreventedOperation>>,
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
    /// The app.
    pub app: models::MyAppApp,
    /// The owner.
    pub owner: Option<models::MyAppOwner>,
    /// Whether the object, such as a user or an app, is active.
    pub active: Option<bool>,
    /// The type of the account. Cannot be changed later.
    pub account_type: Option<String>,
    /// Whether the managed object is an account, which represents a user in an application.
    pub is_account: Option<bool>,
    /// Whether the owner marked the account as a favorite.
    pub favorite: Option<bool>,
    /// The time at which the application was last accessed.
    pub last_accessed: Option<String>,
    /// The launch URL.
    pub launch_url: Option<String>,
    /// The user wallet artifact.
    pub user_wallet_artifact: Option<models::MyAppUserWalletArtifact>,
}

model! {
    MyApp {
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
        app = "app";
        owner = "owner";
        active = "active";
        account_type = "accountType";
        is_account = "isAccount";
        favorite = "favorite";
        last_accessed = "lastAccessed";
        launch_url = "launchUrl";
        user_wallet_artifact = "userWalletArtifact";
    }
}
