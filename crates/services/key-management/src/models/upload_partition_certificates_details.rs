// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of partition certificates to upload.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadPartitionCertificatesDetails {
    /// The partition certificate.
    pub partition_certificate: String,
    /// The partition owner certificate.
    pub partition_owner_certificate: String,
}

model! {
    UploadPartitionCertificatesDetails {
        required {
            partition_certificate = "partitionCertificate", with_partition_certificate(String);
            partition_owner_certificate = "partitionOwnerCertificate",
                with_partition_owner_certificate(String);
        }
    }
}
