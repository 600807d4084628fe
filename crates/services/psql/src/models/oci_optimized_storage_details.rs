// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of OCI optimized storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciOptimizedStorageDetails {
    /// Whether it is regionally durable.
    pub is_regionally_durable: bool,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The I/O operations per second (IOPS).
    pub iops: Option<i64>,
}

model! {
    OciOptimizedStorageDetails, "systemType" = "OCI_OPTIMIZED_STORAGE" {
        required {
            is_regionally_durable = "isRegionallyDurable", with_is_regionally_durable(bool);
        }
        optional {
            availability_domain = "availabilityDomain", with_availability_domain(String);
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            iops = "iops", with_iops(i64);
        }
    }
}
