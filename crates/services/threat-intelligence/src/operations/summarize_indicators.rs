// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Summarizes the indicators.
    SummarizeIndicators = POST "/indicators/actions/summarize",
        "https://docs.oracle.com/iaas/api/#/en/threat-intel/20220901/Indicator/SummarizeIndicators";
    required {
        compartment_id = query "compartmentId" (String);
        summarize_indicators_details = json(models::SummarizeIndicatorsDetails);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::IndicatorSummaryCollection),
        items(models::IndicatorSummary = |page| page.items),
    }
}
