// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an instance agent command output.
    ///
    /// The field `outputType` selects the variant.
    pub enum InstanceAgentCommandOutputDetails by "outputType" {
        ObjectStorageTuple(models::InstanceAgentCommandOutputViaObjectStorageTupleDetails)
            = "OBJECT_STORAGE_TUPLE", as_object_storage_tuple;
        ObjectStorageUri(models::InstanceAgentCommandOutputViaObjectStorageUriDetails)
            = "OBJECT_STORAGE_URI", as_object_storage_uri;
        Text(models::InstanceAgentCommandOutputViaTextDetails) = "TEXT", as_text;
    }
}
