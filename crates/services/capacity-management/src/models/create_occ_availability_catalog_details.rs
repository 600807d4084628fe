// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an OCC availability catalog to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOccAvailabilityCatalogDetails {
    /// The OCID of the customer group.
    pub occ_customer_group_id: String,
    /// The OCI service that capacity is managed for.
    pub namespace: models::OccAvailabilityCatalogNamespace,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The base64 encoded catalog details.
    pub base64_encoded_catalog_details: String,
    /// The details of the metadata.
    pub metadata_details: Option<models::MetadataDetails>,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateOccAvailabilityCatalogDetails {
        required {
            occ_customer_group_id = "occCustomerGroupId", with_occ_customer_group_id(String);
            namespace = "namespace", with_namespace(models::OccAvailabilityCatalogNamespace);
            compartment_id = "compartmentId", with_compartment_id(String);
            base64_encoded_catalog_details = "base64EncodedCatalogDetails",
                with_base64_encoded_catalog_details(String);
            display_name = "displayName", with_display_name(String);
        }
        optional {
            metadata_details = "metadataDetails", with_metadata_details(models::MetadataDetails);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
