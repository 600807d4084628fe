// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the model type.
    GetModelType = GET "/modelTypes/{modelType}",
        "https://docs.oracle.com/iaas/api/#/en/document-understanding/20221109/ModelTypeInfo/GetModelType";
    required {
        model_type = path "modelType" (String);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The subtype of the model.
        model_sub_type = query "modelSubType" (String);
    }
    returns { json(models::ModelTypeInfo) }
}
