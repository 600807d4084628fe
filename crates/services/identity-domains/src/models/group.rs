// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Group {
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
    pub idcs_prevented_operations: Option<Vec<models::GroupIdcsPreventedOperation>>,
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
    pub members: Option<Vec<models::GroupMembers>>,
    /// The SCIM extension for groups.
    pub extension_group_group: Option<models::ExtensionGroupGroup>,
    /// The extension POSIX group.
    pub extension_posix_group: Option<models::ExtensionPosixGroup>,
    /// The extension requestable group.
    pub extension_requestable_group: Option<models::ExtensionRequestableGroup>,
    /// The extension dbcs group.
    pub extension_dbcs_group: Option<models::ExtensionDbcsGroup>,
    /// The extension dynamic group.
    pub extension_dynamic_group: Option<models::ExtensionDynamicGroup>,
    /// The extension for OCI tags.
    pub extension_oci_tags: Option<models::ExtensionOCITags>,
}

model! {
    Group {
        required {
            schemas = "schemas", with_schemas([String]);
            display_name = "displayName", with_display_name(String);
        }
        optional {
            id = "id", with_id(String);
            ocid = "ocid", with_ocid(String);
            meta = "meta", with_meta(models::Meta);
            idcs_created_by = "idcsCreatedBy", with_idcs_created_by(models::IdcsCreatedBy);
            idcs_last_modified_by = "idcsLastModifiedBy",
                with_idcs_last_modified_by(models::IdcsLastModifiedBy);
            idcs_prevented_operations = "idcsPreventedOperations",
                with_idcs_prevented_operations([models::GroupIdcsPreventedOperation]);
            tags = "tags", with_tags([models::Tags]);
            delete_in_progress = "deleteInProgress", with_delete_in_progress(bool);
            idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease",
                with_idcs_last_upgraded_in_release(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
            compartment_ocid = "compartmentOcid", with_compartment_ocid(String);
            tenancy_ocid = "tenancyOcid", with_tenancy_ocid(String);
            external_id = "externalId", with_external_id(String);
            non_unique_display_name = "nonUniqueDisplayName", with_non_unique_display_name(String);
            members = "members", with_members([models::GroupMembers]);
            extension_group_group =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:group:Group",
                with_extension_group_group(models::ExtensionGroupGroup);
            extension_posix_group =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:posix:Group",
                with_extension_posix_group(models::ExtensionPosixGroup);
            extension_requestable_group =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:requestable:Group",
                with_extension_requestable_group(models::ExtensionRequestableGroup);
            extension_dbcs_group = "urn:ietf:params:scim:schemas:oracle:idcs:extension:dbcs:Group",
                with_extension_dbcs_group(models::ExtensionDbcsGroup);
            extension_dynamic_group =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:dynamic:Group",
                with_extension_dynamic_group(models::ExtensionDynamicGroup);
            extension_oci_tags = "urn:ietf:params:scim:schemas:oracle:idcs:extension:OCITags",
                with_extension_oci_tags(models::ExtensionOCITags);
        }
    }
}
