// @generated from spec/nested-discriminator.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::nested_discriminator::models;

tagged_union! {
    /// A source.
    ///
    /// The field `sourceType` selects the variant.
    pub enum Source by "sourceType" {
        File(models::FileSource) = "FILE", as_file;
        Bucket(models::BucketSource) = "BUCKET", as_bucket;
        Stream(models::StreamSource) = "STREAM", as_stream;
    }
    shared {
        /// What people call it.
        display_name = "displayName", str, in File Bucket, nested Stream;
        /// The priority.
        priority = "priority", copy i64, in File Bucket, nested Stream;
        /// The comment.
        comment = "comment", str, in File Bucket, nested Stream;
        /// The labels.
        labels = "labels", ref [String], in File Bucket, nested Stream;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in File Bucket, nested Stream;
        /// The origin.
        origin = "origin", ref models::Origin, in File Bucket, nested Stream;
    }
}
