// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A typed object.
    ///
    /// The field `modelType` selects the variant.
    pub enum TypedObject by "modelType" {
        ConditionalOutputPort(models::ConditionalOutputPort) = "CONDITIONAL_OUTPUT_PORT",
            as_conditional_output_port;
        DecisionOutputPort(models::DecisionOutputPort) = "DECISION_OUTPUT_PORT",
            as_decision_output_port;
        DerivedField(models::DerivedField) = "DERIVED_FIELD", as_derived_field;
        DynamicInputField(models::DynamicInputField) = "DYNAMIC_INPUT_FIELD",
            as_dynamic_input_field;
        DynamicProxyField(models::DynamicProxyField) = "DYNAMIC_PROXY_FIELD",
            as_dynamic_proxy_field;
        Field(models::AbstractField) = "FIELD", as_field;
        FlowPort(models::FlowPort) = "FLOW_PORT", as_flow_port;
        InputField(models::InputField) = "INPUT_FIELD", as_input_field;
        InputPort(models::InputPort) = "INPUT_PORT", as_input_port;
        InputProxyField(models::InputProxyField) = "INPUT_PROXY_FIELD", as_input_proxy_field;
        MacroField(models::MacroField) = "MACRO_FIELD", as_macro_field;
        MaterializedDynamicField(models::MaterializedDynamicField) = "MATERIALIZED_DYNAMIC_FIELD",
            as_materialized_dynamic_field;
        OutputField(models::OutputField) = "OUTPUT_FIELD", as_output_field;
        OutputPort(models::OutputPort) = "OUTPUT_PORT", as_output_port;
        Parameter(models::Parameter) = "PARAMETER", as_parameter;
        PivotField(models::PivotField) = "PIVOT_FIELD", as_pivot_field;
        ProxyField(models::ProxyField) = "PROXY_FIELD", as_proxy_field;
        Shape(models::Shape) = "SHAPE", as_shape;
        ShapeField(models::ShapeField) = "SHAPE_FIELD", as_shape_field;
        TypedExpression(models::TypedExpression) = "TYPED_EXPRESSION", as_typed_expression;
    }
    shared {
        /// The key of the object.
        key = "key", str, in ConditionalOutputPort DecisionOutputPort DerivedField DynamicInputField
            DynamicProxyField Field FlowPort InputField InputPort InputProxyField MacroField
            MaterializedDynamicField OutputField OutputPort Parameter PivotField ProxyField Shape
            ShapeField TypedExpression;
        /// The model version of the object. The service uses it to upgrade objects.
        model_version = "modelVersion", str, in ConditionalOutputPort DecisionOutputPort
            DerivedField DynamicInputField DynamicProxyField Field FlowPort InputField InputPort
            InputProxyField MacroField MaterializedDynamicField OutputField OutputPort Parameter
            PivotField ProxyField Shape ShapeField TypedExpression;
        /// The reference to the parent object.
        parent_ref = "parentRef", ref models::ParentReference, in ConditionalOutputPort
            DecisionOutputPort DerivedField DynamicInputField DynamicProxyField Field FlowPort
            InputField InputPort InputProxyField MacroField MaterializedDynamicField OutputField
            OutputPort Parameter PivotField ProxyField Shape ShapeField TypedExpression;
        /// The configuration values.
        config_values = "configValues", ref models::ConfigValues, in ConditionalOutputPort
            DecisionOutputPort DerivedField DynamicInputField DynamicProxyField Field FlowPort
            InputField InputPort InputProxyField MacroField MaterializedDynamicField OutputField
            OutputPort Parameter PivotField ProxyField Shape ShapeField TypedExpression;
        /// The status of the object. The value 1 marks a shallow reference across objects; all
        /// other values are reserved.
        object_status = "objectStatus", copy i64, in ConditionalOutputPort DecisionOutputPort
            DerivedField DynamicInputField DynamicProxyField Field FlowPort InputField InputPort
            InputProxyField MacroField MaterializedDynamicField OutputField OutputPort Parameter
            PivotField ProxyField Shape ShapeField TypedExpression;
        /// The name. At most 1,000 characters.
        name = "name", str, in ConditionalOutputPort DecisionOutputPort DerivedField
            DynamicInputField DynamicProxyField Field FlowPort InputField InputPort InputProxyField
            MacroField MaterializedDynamicField OutputField OutputPort Parameter PivotField
            ProxyField Shape ShapeField TypedExpression;
        /// The description.
        description = "description", str, in ConditionalOutputPort DecisionOutputPort DerivedField
            DynamicInputField DynamicProxyField Field FlowPort InputField InputPort InputProxyField
            MacroField MaterializedDynamicField OutputField OutputPort Parameter PivotField
            ProxyField Shape ShapeField TypedExpression;
    }
}
