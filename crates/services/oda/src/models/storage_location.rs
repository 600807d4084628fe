// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A storage location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageLocation {
    /// The ID of the region.
    pub region_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the namespace.
    pub namespace_name: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The name of the object.
    pub object_name: String,
}

model! {
    StorageLocation {
        required {
            region_id = "regionId", with_region_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            namespace_name = "namespaceName", with_namespace_name(String);
            bucket_name = "bucketName", with_bucket_name(String);
            object_name = "objectName", with_object_name(String);
        }
    }
}
