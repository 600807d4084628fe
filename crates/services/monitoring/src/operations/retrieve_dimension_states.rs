// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Retrieves the dimension states.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RetrieveDimensionStates = POST "/alarms/{alarmId}/actions/retrieveDimensionStates",
        "https://docs.oracle.com/iaas/api/#/en/monitoring/20180401/AlarmDimensionStatesCollection/RetrieveDimensionStates";
    facts { without_default_retry(); }
    required {
        alarm_id = path "alarmId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page. Default: `1000`.
        limit = query "limit" (i64);
        /// The request body:
        /// [`RetrieveDimensionStatesDetails`](crate::models::RetrieveDimensionStatesDetails).
        retrieve_dimension_states_details = json(models::RetrieveDimensionStatesDetails);
    }
    returns {
        pages(models::AlarmDimensionStatesCollection),
        items(models::AlarmDimensionStatesEntry = |page| page.items),
    }
}
