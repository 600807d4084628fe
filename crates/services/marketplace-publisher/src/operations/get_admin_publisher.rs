// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the admin publisher.
    GetAdminPublisher = GET "/adminPublishers/{publisherId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/AdminPublisher/GetAdminPublisher";
    facts { with_secret_fields(&["uploadOsParUrl"]); }
    required {
        publisher_id = path "publisherId" (String);
    }
    returns { json(models::AdminPublisher) }
}
