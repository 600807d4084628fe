// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a datastore to remove from a datastore cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveDatastoreFromDatastoreClusterDetails {
    /// The IDs of the datastores.
    pub datastore_ids: Vec<String>,
}

model! {
    RemoveDatastoreFromDatastoreClusterDetails {
        required {
            datastore_ids = "datastoreIds", with_datastore_ids([String]);
        }
    }
}
