// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the publisher.
    ///
    /// The response has the header `etag`.
    GetPublisher = GET "/publishers/{publisherId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/Publisher/GetPublisher";
    required {
        publisher_id = path "publisherId" (String);
    }
    returns { json(models::Publisher) }
}
