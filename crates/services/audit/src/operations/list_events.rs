// @generated from spec/audit.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the events.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListEvents = GET "/auditEvents",
        "https://docs.oracle.com/iaas/api/#/en/audit/20190901/AuditEvent/ListEvents";
    facts {
        without_default_retry();
        with_secret_fields(&["headers"]);
    }
    required {
        compartment_id = query "compartmentId" (String);
        start_time = query "startTime" (DateTime<Utc>);
        end_time = query "endTime" (DateTime<Utc>);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(Vec<models::AuditEvent>), items(models::AuditEvent) }
}
