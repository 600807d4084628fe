// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The details of a DB connection bundle to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDbConnectionBundleDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The type of the database connection bundle.
    pub db_connection_bundle_type: models::DbConnectionBundleType,
    /// The details of the associated resources.
    pub associated_resource_details: Vec<models::AssociatedResourceDetails>,
    /// The ID of the tenant.
    pub tenant_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, String>>>,
}

model! {
    CreateDbConnectionBundleDetails {
        compartment_id = "compartmentId";
        display_name = "displayName";
        db_connection_bundle_type = "dbConnectionBundleType";
        associated_resource_details = "associatedResourceDetails";
        tenant_id = "tenantId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
