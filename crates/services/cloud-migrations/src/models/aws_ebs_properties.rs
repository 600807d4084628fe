// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// AWS EBS properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEbsProperties {
    /// The attachments.
    pub attachments: Option<Vec<models::VolumeAttachment>>,
    /// The AWS availability zone.
    pub availability_zone: Option<String>,
    /// Whether the object is encrypted.
    pub is_encrypted: bool,
    /// The I/O operations per second (IOPS).
    pub iops: Option<i64>,
    /// Whether Amazon EBS Multi-Attach is enabled.
    pub is_multi_attach_enabled: bool,
    /// The size of the volume, in GiB.
    pub size_in_gi_bs: i64,
    /// The status.
    pub status: Option<String>,
    /// The tags.
    pub tags: Option<Vec<models::Tag>>,
    /// The throughput.
    pub throughput: Option<i64>,
    /// The ID of the volume.
    pub volume_key: String,
    /// The type of the volume.
    pub volume_type: String,
}

model! {
    AwsEbsProperties {
        attachments = "attachments";
        availability_zone = "availabilityZone";
        is_encrypted = "isEncrypted";
        iops = "iops";
        is_multi_attach_enabled = "isMultiAttachEnabled";
        size_in_gi_bs = "sizeInGiBs";
        status = "status";
        tags = "tags";
        throughput = "throughput";
        volume_key = "volumeKey";
        volume_type = "volumeType";
    }
}
