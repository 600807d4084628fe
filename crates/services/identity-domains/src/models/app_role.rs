// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An application role.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppRole {
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
    pub idcs_prevented_operations: Option<Vec<models::AppRoleIdcsPreventedOperation>>,
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
    /// The display name. Cannot be changed later.
    pub display_name: String,
    /// The unique name.
    pub unique_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The name of the legacy group. Cannot be changed later.
    pub legacy_group_name: Option<String>,
    /// Whether the role is an administrative role. Cannot be changed later.
    pub admin_role: Option<bool>,
    /// Whether the role can be granted to administrators of selected groups only.
    pub limited_to_one_or_more_groups: Option<bool>,
    /// Whether the role can be granted to users. Cannot be changed later.
    pub available_to_users: Option<bool>,
    /// Whether the role can be granted to groups. Cannot be changed later.
    pub available_to_groups: Option<bool>,
    /// Whether the role can be granted to apps. Cannot be changed later.
    pub available_to_clients: Option<bool>,
    /// Whether it is public.
    pub public: Option<bool>,
    /// The localized display name.
    pub localized_display_name: Option<String>,
    /// The app.
    pub app: models::AppRoleApp,
    /// The members.
    pub members: Option<Vec<models::AppRoleMembers>>,
}

model! {
    AppRole {
        required {
            schemas = "schemas", with_schemas([String]);
            display_name = "displayName", with_display_name(String);
            app = "app", with_app(models::AppRoleApp);
        }
        optional {
            id = "id", with_id(String);
            ocid = "ocid", with_ocid(String);
            meta = "meta", with_meta(models::Meta);
            idcs_created_by = "idcsCreatedBy", with_idcs_created_by(models::IdcsCreatedBy);
            idcs_last_modified_by = "idcsLastModifiedBy",
                with_idcs_last_modified_by(models::IdcsLastModifiedBy);
            idcs_prevented_operations = "idcsPreventedOperations",
                with_idcs_prevented_operations([models::AppRoleIdcsPreventedOperation]);
            tags = "tags", with_tags([models::Tags]);
            delete_in_progress = "deleteInProgress", with_delete_in_progress(bool);
            idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease",
                with_idcs_last_upgraded_in_release(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
            compartment_ocid = "compartmentOcid", with_compartment_ocid(String);
            tenancy_ocid = "tenancyOcid", with_tenancy_ocid(String);
            unique_name = "uniqueName", with_unique_name(String);
            description = "description", with_description(String);
            legacy_group_name = "legacyGroupName", with_legacy_group_name(String);
            admin_role = "adminRole", with_admin_role(bool);
            limited_to_one_or_more_groups = "limitedToOneOrMoreGroups",
                with_limited_to_one_or_more_groups(bool);
            available_to_users = "availableToUsers", with_available_to_users(bool);
            available_to_groups = "availableToGroups", with_available_to_groups(bool);
            available_to_clients = "availableToClients", with_available_to_clients(bool);
            public = "public", with_public(bool);
            localized_display_name = "localizedDisplayName", with_localized_display_name(String);
            members = "members", with_members([models::AppRoleMembers]);
        }
    }
}
