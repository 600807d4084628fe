// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Gets the recalled data size.
    GetRecalledDataSize = GET "/namespaces/{namespaceName}/storage/recalledDataSize",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Storage/GetRecalledDataSize";
    required {
        namespace_name = path "namespaceName" (String);
    }
    optional {
        /// The start of the time interval of the data.
        time_data_started = query "timeDataStarted" (DateTime<Utc>);
        /// The end of the time interval of the data.
        time_data_ended = query "timeDataEnded" (DateTime<Utc>);
    }
    returns { json(models::RecalledDataSize) }
}
