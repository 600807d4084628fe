// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates a session token.
    ///
    /// The response has the header `etag`.
    GenerateSessionToken = POST "/actions/generateSessionToken",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/StreamDistributionChannel/GenerateSessionToken";
    facts { with_secret_fields(&["token"]); }
    required {
        generate_session_token_details = json(models::GenerateSessionTokenDetails);
    }
    returns { json(models::SessionToken) }
}
