// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a datastore cluster to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatastoreClusterDetails {
    /// The OCIDs of the datastores.
    pub datastore_ids: Option<Vec<String>>,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the datastore cluster.
    pub datastore_cluster_type: models::DatastoreClusterType,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDatastoreClusterDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            datastore_cluster_type = "datastoreClusterType",
                with_datastore_cluster_type(models::DatastoreClusterType);
            availability_domain = "availabilityDomain", with_availability_domain(String);
        }
        optional {
            datastore_ids = "datastoreIds", with_datastore_ids([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
