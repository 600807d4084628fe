// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An OPSI data object details in query.
    ///
    /// The field `dataObjectDetailsTarget` selects the variant.
    pub enum OpsiDataObjectDetailsInQuery by "dataObjectDetailsTarget", sent {
        IndividualOpsidataobject(models::IndividualOpsiDataObjectDetailsInQuery)
            = "INDIVIDUAL_OPSIDATAOBJECT", as_individual_opsidataobject;
        OpsidataobjecttypeOpsidataobjects(models::OpsiDataObjectTypeOpsiDataObjectDetailsInQuery)
            = "OPSIDATAOBJECTTYPE_OPSIDATAOBJECTS", as_opsidataobjecttype_opsidataobjects;
    }
    shared {
        /// The query parameters.
        query_params = "queryParams", ref [models::OpsiDataObjectQueryParam], in
            IndividualOpsidataobject OpsidataobjecttypeOpsidataobjects;
    }
}
