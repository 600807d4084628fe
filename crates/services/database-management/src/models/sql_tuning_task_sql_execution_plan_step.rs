// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An SQL tuning task SQL execution plan step.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTuningTaskSqlExecutionPlanStep {
    /// The hash value of the SQL execution plan.
    pub plan_hash_value: Option<i64>,
    /// The ID of the step.
    pub step_id: Option<i64>,
    /// The ID of the parent step.
    pub parent_step_id: Option<i64>,
    /// The position.
    pub position: Option<i64>,
    /// The operation.
    pub operation: Option<String>,
    /// The options.
    pub options: Option<String>,
    /// The optimizer mode.
    pub optimizer_mode: Option<String>,
    /// The cost.
    pub cost: Option<f64>,
    /// The estimated number of rows that the operation returns.
    pub cardinality: Option<i64>,
    /// The number of bytes.
    pub bytes: Option<i64>,
    /// The CPU cost of the operation.
    pub cpu_cost: Option<f64>,
    /// The I/O cost.
    pub io_cost: Option<f64>,
    /// The temporary space.
    pub temp_space: Option<i64>,
    /// The time.
    pub time: Option<i64>,
    /// The name of the database link that refers to the object.
    pub object_node: Option<String>,
    /// The owner of the object.
    pub object_owner: Option<String>,
    /// The name of the object.
    pub object_name: Option<String>,
    /// The object position.
    pub object_position: Option<i64>,
    /// The type of the object.
    pub object_type: Option<String>,
    /// The first partition of the accessed range.
    pub partition_start: Option<String>,
    /// The last partition of the accessed range.
    pub partition_stop: Option<String>,
    /// The ID of the partition.
    pub partition_id: Option<i64>,
    /// The remarks.
    pub remarks: Option<String>,
    /// The number of search column.
    pub number_of_search_column: Option<i64>,
    /// Other information.
    pub other: Option<String>,
    /// The meaning of the SQL text in the column OTHER.
    pub other_tag: Option<String>,
    /// The attribute.
    pub attribute: Option<String>,
    /// The predicates for locating rows in an access structure, such as an index range scan.
    pub access_predicates: Option<String>,
    /// The predicates that filter rows before they are produced.
    pub filter_predicates: Option<String>,
}

model! {
    SqlTuningTaskSqlExecutionPlanStep {
        plan_hash_value = "planHashValue";
        step_id = "stepId";
        parent_step_id = "parentStepId";
        position = "position";
        operation = "operation";
        options = "options";
        optimizer_mode = "optimizerMode";
        cost = "cost";
        cardinality = "cardinality";
        bytes = "bytes";
        cpu_cost = "cpuCost";
        io_cost = "ioCost";
        temp_space = "tempSpace";
        time = "time";
        object_node = "objectNode";
        object_owner = "objectOwner";
        object_name = "objectName";
        object_position = "objectPosition";
        object_type = "objectType";
        partition_start = "partitionStart";
        partition_stop = "partitionStop";
        partition_id = "partitionId";
        remarks = "remarks";
        number_of_search_column = "numberOfSearchColumn";
        other = "other";
        other_tag = "otherTag";
        attribute = "attribute";
        access_predicates = "accessPredicates";
        filter_predicates = "filterPredicates";
    }
}
