// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A grant.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Grant {
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
    pub idcs_prevented_operations: Option<Vec<models::GrantIdcsPreventedOperation>>,
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
    /// The mechanism by which the app or entitlement was granted. Cannot be changed later.
    pub grant_mechanism: models::GrantMechanism,
    /// The unique key from app, owner, and account type, which prevents duplicates.
    pub composite_key: Option<String>,
    /// Whether it is fulfilled.
    pub is_fulfilled: Option<bool>,
    /// The granted attribute values JSON.
    pub granted_attribute_values_json: Option<String>,
    /// The application entitlement collection.
    pub app_entitlement_collection: Option<models::GrantAppEntitlementCollection>,
    /// The user or object that made the grant.
    pub grantor: Option<models::GrantGrantor>,
    /// The user or object that the grant is for.
    pub grantee: models::GrantGrantee,
    /// The app.
    pub app: Option<models::GrantApp>,
    /// The entitlement.
    pub entitlement: Option<models::GrantEntitlement>,
}

model! {
    Grant {
        required {
            schemas = "schemas", with_schemas([String]);
            grant_mechanism = "grantMechanism", with_grant_mechanism(models::GrantMechanism);
            grantee = "grantee", with_grantee(models::GrantGrantee);
        }
        optional {
            id = "id", with_id(String);
            ocid = "ocid", with_ocid(String);
            meta = "meta", with_meta(models::Meta);
            idcs_created_by = "idcsCreatedBy", with_idcs_created_by(models::IdcsCreatedBy);
            idcs_last_modified_by = "idcsLastModifiedBy",
                with_idcs_last_modified_by(models::IdcsLastModifiedBy);
            idcs_prevented_operations = "idcsPreventedOperations",
                with_idcs_prevented_operations([models::GrantIdcsPreventedOperation]);
            tags = "tags", with_tags([models::Tags]);
            delete_in_progress = "deleteInProgress", with_delete_in_progress(bool);
            idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease",
                with_idcs_last_upgraded_in_release(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
            compartment_ocid = "compartmentOcid", with_compartment_ocid(String);
            tenancy_ocid = "tenancyOcid", with_tenancy_ocid(String);
            composite_key = "compositeKey", with_composite_key(String);
            is_fulfilled = "isFulfilled", with_is_fulfilled(bool);
            granted_attribute_values_json = "grantedAttributeValuesJson",
                with_granted_attribute_values_json(String);
            app_entitlement_collection = "appEntitlementCollection",
                with_app_entitlement_collection(models::GrantAppEntitlementCollection);
            grantor = "grantor", with_grantor(models::GrantGrantor);
            app = "app", with_app(models::GrantApp);
            entitlement = "entitlement", with_entitlement(models::GrantEntitlement);
        }
    }
}
