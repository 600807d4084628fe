// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the digital assistant parameters.
    ///
    /// The response has the header `opc-total-items`.
    ListDigitalAssistantParameters =
        GET "/odaInstances/{odaInstanceId}/digitalAssistants/{digitalAssistantId}/parameters",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/DigitalAssistantParameter/ListDigitalAssistantParameters";
    required {
        oda_instance_id = path "odaInstanceId" (String);
        digital_assistant_id = path "digitalAssistantId" (String);
    }
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DigitalAssistantParameterLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListDigitalAssistantParametersSortBy);
    }
    returns {
        pages(models::DigitalAssistantParameterCollection),
        items(models::DigitalAssistantParameterSummary = |page| page.items),
    }
}
