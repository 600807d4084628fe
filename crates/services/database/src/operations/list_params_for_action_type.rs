// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the parameters for the action type.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListParamsForActionType = GET "/scheduledActionParams",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ActionParamValuesSummary/ListParamsForActionType";
    facts { without_default_retry(); }
    required {
        type_ = query "type" (models::ListParamsForActionTypeType);
    }
    optional {
        /// The intent of the scheduling plan.
        plan_intent = query "planIntent" (models::ListParamsForActionTypePlanIntent);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::ActionParamValuesCollection),
        items(models::ActionParamValuesSummary = |page| page.items),
    }
}
