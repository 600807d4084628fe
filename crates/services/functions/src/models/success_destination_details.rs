// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a success destination.
    ///
    /// The field `kind` selects the variant.
    pub enum SuccessDestinationDetails by "kind" {
        None(models::NoneSuccessDestinationDetails) = "NONE", as_none;
        Notification(models::NotificationSuccessDestinationDetails) = "NOTIFICATION",
            as_notification;
        Queue(models::QueueSuccessDestinationDetails) = "QUEUE", as_queue;
        Stream(models::StreamSuccessDestinationDetails) = "STREAM", as_stream;
    }
}
