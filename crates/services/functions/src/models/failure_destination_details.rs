// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a failure destination.
    ///
    /// The field `kind` selects the variant.
    pub enum FailureDestinationDetails by "kind" {
        None(models::NoneFailureDestinationDetails) = "NONE", as_none;
        Notification(models::NotificationFailureDestinationDetails) = "NOTIFICATION",
            as_notification;
        Queue(models::QueueFailureDestinationDetails) = "QUEUE", as_queue;
        Stream(models::StreamFailureDestinationDetails) = "STREAM", as_stream;
    }
}
