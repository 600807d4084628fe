// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an instance agent command source.
    ///
    /// The field `sourceType` selects the variant.
    pub enum InstanceAgentCommandSourceDetails by "sourceType" {
        ObjectStorageTuple(models::InstanceAgentCommandSourceViaObjectStorageTupleDetails)
            = "OBJECT_STORAGE_TUPLE", as_object_storage_tuple;
        ObjectStorageUri(models::InstanceAgentCommandSourceViaObjectStorageUriDetails)
            = "OBJECT_STORAGE_URI", as_object_storage_uri;
        Text(models::InstanceAgentCommandSourceViaTextDetails) = "TEXT", as_text;
    }
}
