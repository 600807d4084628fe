// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a catalog item to configure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigureCatalogItemDetails {
    /// The storage namespace.
    pub storage_namespace: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The name of the object.
    pub object_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the catalog listing.
    pub catalog_listing_id: Option<String>,
    /// The ID of the catalog listing version.
    pub catalog_listing_version_id: Option<String>,
    /// The input variables.
    pub input_variables: Vec<models::KeyValueProperty>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ConfigureCatalogItemDetails {
        required {
            storage_namespace = "storageNamespace", with_storage_namespace(String);
            bucket_name = "bucketName", with_bucket_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            input_variables = "inputVariables", with_input_variables([models::KeyValueProperty]);
        }
        optional {
            object_name = "objectName", with_object_name(String);
            catalog_listing_id = "catalogListingId", with_catalog_listing_id(String);
            catalog_listing_version_id = "catalogListingVersionId",
                with_catalog_listing_version_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            system_tags = "systemTags", with_system_tags({{Value}});
        }
    }
}
