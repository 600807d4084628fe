// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An operator.
    ///
    /// The field `modelType` selects the variant.
    pub enum Operator by "modelType" {
        AggregatorOperator(models::Aggregator) = "AGGREGATOR_OPERATOR", as_aggregator_operator;
        DecisionOperator(models::DecisionOperator) = "DECISION_OPERATOR", as_decision_operator;
        DistinctOperator(models::Distinct) = "DISTINCT_OPERATOR", as_distinct_operator;
        EndOperator(models::EndOperator) = "END_OPERATOR", as_end_operator;
        ExpressionOperator(models::ExpressionOperator) = "EXPRESSION_OPERATOR",
            as_expression_operator;
        FilterOperator(models::Filter) = "FILTER_OPERATOR", as_filter_operator;
        FlattenOperator(models::Flatten) = "FLATTEN_OPERATOR", as_flatten_operator;
        FunctionOperator(models::Function) = "FUNCTION_OPERATOR", as_function_operator;
        IntersectOperator(models::Intersect) = "INTERSECT_OPERATOR", as_intersect_operator;
        JoinerOperator(models::Joiner) = "JOINER_OPERATOR", as_joiner_operator;
        LookupOperator(models::Lookup) = "LOOKUP_OPERATOR", as_lookup_operator;
        MergeOperator(models::MergeOperator) = "MERGE_OPERATOR", as_merge_operator;
        MinusOperator(models::Minus) = "MINUS_OPERATOR", as_minus_operator;
        PivotOperator(models::Pivot) = "PIVOT_OPERATOR", as_pivot_operator;
        ProjectionOperator(models::Projection) = "PROJECTION_OPERATOR", as_projection_operator;
        SortOperator(models::SortOper) = "SORT_OPERATOR", as_sort_operator;
        SourceOperator(models::Source) = "SOURCE_OPERATOR", as_source_operator;
        SplitOperator(models::Split) = "SPLIT_OPERATOR", as_split_operator;
        StartOperator(models::StartOperator) = "START_OPERATOR", as_start_operator;
        TargetOperator(models::Target) = "TARGET_OPERATOR", as_target_operator;
        TaskOperator(models::TaskOperator) = "TASK_OPERATOR", as_task_operator;
        UnionOperator(models::Union) = "UNION_OPERATOR", as_union_operator;
    }
    shared {
        /// The key of the object.
        key = "key", str, in AggregatorOperator DecisionOperator DistinctOperator EndOperator
            ExpressionOperator FilterOperator FlattenOperator FunctionOperator IntersectOperator
            JoinerOperator LookupOperator MergeOperator MinusOperator PivotOperator
            ProjectionOperator SortOperator SourceOperator SplitOperator StartOperator
            TargetOperator TaskOperator UnionOperator;
        /// The model version of the object. The service uses it to upgrade objects.
        model_version = "modelVersion", str, in AggregatorOperator DecisionOperator DistinctOperator
            EndOperator ExpressionOperator FilterOperator FlattenOperator FunctionOperator
            IntersectOperator JoinerOperator LookupOperator MergeOperator MinusOperator
            PivotOperator ProjectionOperator SortOperator SourceOperator SplitOperator StartOperator
            TargetOperator TaskOperator UnionOperator;
        /// The reference to the parent object.
        parent_ref = "parentRef", ref models::ParentReference, in AggregatorOperator
            DecisionOperator DistinctOperator EndOperator ExpressionOperator FilterOperator
            FlattenOperator FunctionOperator IntersectOperator JoinerOperator LookupOperator
            MergeOperator MinusOperator PivotOperator ProjectionOperator SortOperator SourceOperator
            SplitOperator StartOperator TargetOperator TaskOperator UnionOperator;
        /// The name. At most 1,000 characters.
        name = "name", str, in AggregatorOperator DecisionOperator DistinctOperator EndOperator
            ExpressionOperator FilterOperator FlattenOperator FunctionOperator IntersectOperator
            JoinerOperator LookupOperator MergeOperator MinusOperator PivotOperator
            ProjectionOperator SortOperator SourceOperator SplitOperator StartOperator
            TargetOperator TaskOperator UnionOperator;
        /// The description.
        description = "description", str, in AggregatorOperator DecisionOperator DistinctOperator
            EndOperator ExpressionOperator FilterOperator FlattenOperator FunctionOperator
            IntersectOperator JoinerOperator LookupOperator MergeOperator MinusOperator
            PivotOperator ProjectionOperator SortOperator SourceOperator SplitOperator StartOperator
            TargetOperator TaskOperator UnionOperator;
        /// The version of the object, for change tracking and optimistic locking.
        object_version = "objectVersion", copy i64, in AggregatorOperator DecisionOperator
            DistinctOperator EndOperator ExpressionOperator FilterOperator FlattenOperator
            FunctionOperator IntersectOperator JoinerOperator LookupOperator MergeOperator
            MinusOperator PivotOperator ProjectionOperator SortOperator SourceOperator SplitOperator
            StartOperator TargetOperator TaskOperator UnionOperator;
        /// The input ports.
        input_ports = "inputPorts", ref [models::InputPort], in AggregatorOperator DecisionOperator
            DistinctOperator EndOperator ExpressionOperator FilterOperator FlattenOperator
            FunctionOperator IntersectOperator JoinerOperator LookupOperator MergeOperator
            MinusOperator PivotOperator ProjectionOperator SortOperator SourceOperator SplitOperator
            StartOperator TargetOperator TaskOperator UnionOperator;
        /// The output ports.
        output_ports = "outputPorts", ref [models::TypedObject], in AggregatorOperator
            DecisionOperator DistinctOperator EndOperator ExpressionOperator FilterOperator
            FlattenOperator FunctionOperator IntersectOperator JoinerOperator LookupOperator
            MergeOperator MinusOperator PivotOperator ProjectionOperator SortOperator SourceOperator
            SplitOperator StartOperator TargetOperator TaskOperator UnionOperator;
        /// The status of the object. The value 1 marks a shallow reference across objects; all
        /// other values are reserved.
        object_status = "objectStatus", copy i64, in AggregatorOperator DecisionOperator
            DistinctOperator EndOperator ExpressionOperator FilterOperator FlattenOperator
            FunctionOperator IntersectOperator JoinerOperator LookupOperator MergeOperator
            MinusOperator PivotOperator ProjectionOperator SortOperator SourceOperator SplitOperator
            StartOperator TargetOperator TaskOperator UnionOperator;
        /// The identifier of the object in code: upper-case letters, digits and underscores, not
        /// starting with a digit. It can be changed.
        identifier = "identifier", str, in AggregatorOperator DecisionOperator DistinctOperator
            EndOperator ExpressionOperator FilterOperator FlattenOperator FunctionOperator
            IntersectOperator JoinerOperator LookupOperator MergeOperator MinusOperator
            PivotOperator ProjectionOperator SortOperator SourceOperator SplitOperator StartOperator
            TargetOperator TaskOperator UnionOperator;
        /// The parameters.
        parameters = "parameters", ref [models::Parameter], in AggregatorOperator DecisionOperator
            DistinctOperator EndOperator ExpressionOperator FilterOperator FlattenOperator
            FunctionOperator IntersectOperator JoinerOperator LookupOperator MergeOperator
            MinusOperator PivotOperator ProjectionOperator SortOperator SourceOperator SplitOperator
            StartOperator TargetOperator TaskOperator UnionOperator;
        /// The configuration values of the operator.
        op_config_values = "opConfigValues", ref models::ConfigValues, in AggregatorOperator
            DecisionOperator DistinctOperator EndOperator ExpressionOperator FilterOperator
            FlattenOperator FunctionOperator IntersectOperator JoinerOperator LookupOperator
            MergeOperator MinusOperator PivotOperator ProjectionOperator SortOperator SourceOperator
            SplitOperator StartOperator TargetOperator TaskOperator UnionOperator;
    }
}
