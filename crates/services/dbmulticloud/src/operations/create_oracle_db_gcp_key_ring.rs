// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an Oracle DB GCP key ring.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateOracleDbGcpKeyRing = POST "/oracleDbGcpKeyRing",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/OracleDbGcpKeyRing/CreateOracleDbGcpKeyRing";
    facts { with_retry_token(); }
    required {
        create_oracle_db_gcp_key_ring_details = json(models::CreateOracleDbGcpKeyRingDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::OracleDbGcpKeyRing) }
    then {
        settled(get_oracle_db_gcp_key_ring, models::OracleDbGcpKeyRing,
            models::OracleDbGcpKeyRingLifecycleState);
        with_id("oracleDbGcpKeyRingId", "id");
    }
}
