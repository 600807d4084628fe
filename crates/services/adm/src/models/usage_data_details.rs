// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of usage data.
    ///
    /// The field `sourceType` selects the variant.
    pub enum UsageDataDetails by "sourceType" {
        ObjectStorageTuple(models::UsageDataViaObjectStorageTupleDetails) = "objectStorageTuple",
            as_object_storage_tuple;
    }
}
