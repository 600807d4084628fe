// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A my requestable group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyRequestableGroup {
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
    pub idcs_prevented_operations: Option<Vec<models::MyRequestableGroupIdcsPreventedOperation>>,
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
    /// The identifier of the resource that the client assigns.
    pub external_id: Option<String>,
    /// The display name.
    pub display_name: String,
    /// The display name of the group. It does not have to be unique.
    pub non_unique_display_name: Option<String>,
    /// The members.
    pub members: Option<Vec<models::MyRequestableGroupMembers>>,
    /// The SCIM extension for groups.
    pub extension_group_group: Option<models::ExtensionGroupGroup>,
    /// The extension requestable group.
    pub extension_requestable_group: Option<models::ExtensionRequestableGroup>,
}

model! {
    MyRequestableGroup {
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
        external_id = "externalId";
        display_name = "displayName";
        non_unique_display_name = "nonUniqueDisplayName";
        members = "members";
        extension_group_group = "urn:ietf:params:scim:schemas:oracle:idcs:extension:group:Group";
        extension_requestable_group =
            "urn:ietf:params:scim:schemas:oracle:idcs:extension:requestable:Group";
    }
}
