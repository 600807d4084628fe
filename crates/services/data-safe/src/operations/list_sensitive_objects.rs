// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the sensitive objects.
    ListSensitiveObjects = GET "/sensitiveDataModels/{sensitiveDataModelId}/sensitiveObjects",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveObjectCollection/ListSensitiveObjects";
    required {
        sensitive_data_model_id = path "sensitiveDataModelId" (String);
    }
    optional {
        /// Filters by the name of the schema.
        schema_name = query_each "schemaName" ([String]);
        /// Filters by the name of the object.
        object_name = query_each "objectName" ([String]);
        /// Filters by the type of the object.
        object_type = query_each "objectType" ([models::SensitiveObjectObjectType]);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListSensitiveObjectsSortBy);
    }
    returns {
        pages(models::SensitiveObjectCollection),
        items(models::SensitiveObjectSummary = |page| page.items),
    }
}
