// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of storage.
    ///
    /// The field `systemType` selects the variant.
    pub enum StorageDetails by "systemType" {
        OciOptimizedStorage(models::OciOptimizedStorageDetails) = "OCI_OPTIMIZED_STORAGE",
            as_oci_optimized_storage;
    }
    shared {
        /// Whether it is regionally durable.
        is_regionally_durable = "isRegionallyDurable", copy bool, in OciOptimizedStorage;
        /// The name of the availability domain.
        availability_domain = "availabilityDomain", str, in OciOptimizedStorage;
        /// The OCID of the encryption key in the Vault service.
        kms_key_id = "kmsKeyId", str, in OciOptimizedStorage;
    }
}
