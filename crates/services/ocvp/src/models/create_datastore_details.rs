// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a datastore to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatastoreDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCIDs of the block volumes.
    pub block_volume_ids: Vec<String>,
    /// The display name.
    pub display_name: String,
    /// The OCID of the datastore cluster.
    pub datastore_cluster_id: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDatastoreDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            block_volume_ids = "blockVolumeIds", with_block_volume_ids([String]);
            display_name = "displayName", with_display_name(String);
            availability_domain = "availabilityDomain", with_availability_domain(String);
        }
        optional {
            datastore_cluster_id = "datastoreClusterId", with_datastore_cluster_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
