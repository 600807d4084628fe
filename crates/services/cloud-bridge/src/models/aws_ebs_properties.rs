// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

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
        required {
            is_encrypted = "isEncrypted", with_is_encrypted(bool);
            is_multi_attach_enabled = "isMultiAttachEnabled", with_is_multi_attach_enabled(bool);
            size_in_gi_bs = "sizeInGiBs", with_size_in_gi_bs(i64);
            volume_key = "volumeKey", with_volume_key(String);
            volume_type = "volumeType", with_volume_type(String);
        }
        optional {
            attachments = "attachments", with_attachments([models::VolumeAttachment]);
            availability_zone = "availabilityZone", with_availability_zone(String);
            iops = "iops", with_iops(i64);
            status = "status", with_status(String);
            tags = "tags", with_tags([models::Tag]);
            throughput = "throughput", with_throughput(i64);
        }
    }
}
