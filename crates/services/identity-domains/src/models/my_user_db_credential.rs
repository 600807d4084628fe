// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// A my user DB credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyUserDbCredential {
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
    pub idcs_prevented_operations: Option<Vec<models::MyUserDbCredentialIdcsPreventedOperation>>,
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
    /// The name.
    pub name: Option<String>,
    /// The database password of the user. Cannot be changed later.
    pub db_password: Secret,
    /// The description.
    pub description: Option<String>,
    /// The database password of the user with mixed salt.
    pub mixed_db_password: Option<Secret>,
    /// The salt of the password.
    pub salt: Option<String>,
    /// The mixed salt of the password.
    pub mixed_salt: Option<String>,
    /// The time at which the current password was set.
    pub last_set_date: Option<String>,
    /// Whether the password is expired.
    pub expired: Option<bool>,
    /// The status.
    pub status: Option<models::MyUserDbCredentialStatus>,
    /// The expiration time. Cannot be changed later.
    pub expires_on: Option<String>,
    /// The user.
    pub user: Option<models::MyUserDbCredentialsUser>,
}

model! {
    MyUserDbCredential {
        required {
            schemas = "schemas", with_schemas([String]);
            db_password = "dbPassword", with_db_password(Secret);
        }
        optional {
            id = "id", with_id(String);
            ocid = "ocid", with_ocid(String);
            meta = "meta", with_meta(models::Meta);
            idcs_created_by = "idcsCreatedBy", with_idcs_created_by(models::IdcsCreatedBy);
            idcs_last_modified_by = "idcsLastModifiedBy",
                with_idcs_last_modified_by(models::IdcsLastModifiedBy);
            idcs_prevented_operations = "idcsPreventedOperations",
                with_idcs_prevented_operations([models::MyUserDbCredentialIdcsPreventedOperation]);
            tags = "tags", with_tags([models::Tags]);
            delete_in_progress = "deleteInProgress", with_delete_in_progress(bool);
            idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease",
                with_idcs_last_upgraded_in_release(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
            compartment_ocid = "compartmentOcid", with_compartment_ocid(String);
            tenancy_ocid = "tenancyOcid", with_tenancy_ocid(String);
            name = "name", with_name(String);
            description = "description", with_description(String);
            mixed_db_password = "mixedDbPassword", with_mixed_db_password(Secret);
            salt = "salt", with_salt(String);
            mixed_salt = "mixedSalt", with_mixed_salt(String);
            last_set_date = "lastSetDate", with_last_set_date(String);
            expired = "expired", with_expired(bool);
            status = "status", with_status(models::MyUserDbCredentialStatus);
            expires_on = "expiresOn", with_expires_on(String);
            user = "user", with_user(models::MyUserDbCredentialsUser);
        }
    }
}
