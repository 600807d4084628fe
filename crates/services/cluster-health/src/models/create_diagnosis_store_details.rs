// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a diagnosis store to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDiagnosisStoreDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The Object Storage namespace.
    pub object_store_namespace: Option<String>,
    /// The name of the Object Storage bucket.
    pub object_store_bucket: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDiagnosisStoreDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            object_store_namespace = "objectStoreNamespace", with_object_store_namespace(String);
            object_store_bucket = "objectStoreBucket", with_object_store_bucket(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
