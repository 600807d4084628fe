// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the translators.
    ///
    /// The response has the header `opc-total-items`.
    ListTranslators = GET "/odaInstances/{odaInstanceId}/translators",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/Translator/ListTranslators";
    required {
        oda_instance_id = path "odaInstanceId" (String);
    }
    optional {
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the type.
        type_ = query "type" (models::TranslatorType);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::TranslatorLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `timeCreated` and
        /// `timeUpdated`.
        sort_by = query "sortBy" (models::ListTranslatorsSortBy);
    }
    returns {
        pages(models::TranslatorCollection),
        items(models::TranslatorSummary = |page| page.items),
    }
}
