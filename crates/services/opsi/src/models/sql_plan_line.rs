// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An SQL plan line.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlPlanLine {
    /// The version. Example: `1`.
    pub version: Option<f64>,
    /// The unique identifier of the SQL statement (`SQL_ID`).
    pub sql_identifier: String,
    /// The hash value of the SQL execution plan.
    pub plan_hash: i64,
    /// The force-matching signature of the SQL statement. Example: `18067345456756876713`.
    pub force_matching_signature: Option<String>,
    /// The time of generation.
    pub time_generated: Option<DateTime<Utc>>,
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The operation. Example: `SELECT STATEMENT`.
    pub operation: String,
    /// The remark.
    pub remark: Option<String>,
    /// The options. Example: `RANGE SCAN`.
    pub options: Option<String>,
    /// The name of the database link that refers to the object. Example: `Q4000`.
    pub object_node: Option<String>,
    /// The owner of the object. Example: `TENANT_A#SCHEMA`.
    pub object_owner: Option<String>,
    /// The name of the object. Example: `PLAN_LINES_PK`.
    pub object_name: Option<String>,
    /// The object alias.
    pub object_alias: Option<String>,
    /// The object instance. Example: `37472`.
    pub object_instance: Option<i64>,
    /// The type of the object.
    pub object_type: Option<String>,
    /// The optimizer. Example: `CLUSTER`.
    pub optimizer: Option<String>,
    /// The search columns. Example: `3`.
    pub search_columns: Option<i64>,
    /// The ID of the resource, or another identifier. Example: `3`.
    pub identifier: i64,
    /// The parent identifier. Example: `2`.
    pub parent_identifier: Option<i64>,
    /// The depth. Example: `3`.
    pub depth: Option<i64>,
    /// The position. Example: `1`.
    pub position: Option<i64>,
    /// The cost. Example: `1`.
    pub cost: Option<i64>,
    /// The estimated number of rows that the operation returns. Example: `1`.
    pub cardinality: Option<i64>,
    /// The number of bytes. Example: `150`.
    pub bytes: Option<i64>,
    /// Other information.
    pub other: Option<String>,
    /// The meaning of the SQL text in the column OTHER. Example: `PARALLEL_COMBINED_WITH_PARENT`.
    pub other_tag: Option<String>,
    /// The first partition of the accessed range. Example: `1`.
    pub partition_start: Option<String>,
    /// The last partition of the accessed range. Example: `2`.
    pub partition_stop: Option<String>,
    /// The partition identifier. Example: `8`.
    pub partition_identifier: Option<i64>,
    /// The distribution. Example: `QC (RANDOM)`.
    pub distribution: Option<String>,
    /// The CPU cost of the operation. Example: `7321`.
    pub cpu_cost: Option<i64>,
    /// The I/O cost. Example: `1`.
    pub io_cost: Option<i64>,
    /// The temporary space. Example: `15614000`.
    pub temp_space: Option<i64>,
    /// The predicates for locating rows in an access structure, such as an index range scan.
    pub access_predicates: Option<String>,
    /// The predicates that filter rows before they are produced.
    pub filter_predicates: Option<String>,
    /// The projection. Example: `COUNT(*)[22]`.
    pub projection: Option<String>,
    /// The qblock name. Example: `SEL$1`.
    pub qblock_name: Option<String>,
    /// The elapsed time, in seconds. Example: `1.2`.
    pub elapsed_time_in_sec: Option<f64>,
    /// The other XML.
    pub other_xml: Option<String>,
}

model! {
    SqlPlanLine {
        required {
            sql_identifier = "sqlIdentifier", with_sql_identifier(String);
            plan_hash = "planHash", with_plan_hash(i64);
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
            operation = "operation", with_operation(String);
            identifier = "identifier", with_identifier(i64);
        }
        optional {
            version = "version", with_version(f64);
            force_matching_signature = "forceMatchingSignature",
                with_force_matching_signature(String);
            time_generated = "timeGenerated", with_time_generated(DateTime<Utc>);
            remark = "remark", with_remark(String);
            options = "options", with_options(String);
            object_node = "objectNode", with_object_node(String);
            object_owner = "objectOwner", with_object_owner(String);
            object_name = "objectName", with_object_name(String);
            object_alias = "objectAlias", with_object_alias(String);
            object_instance = "objectInstance", with_object_instance(i64);
            object_type = "objectType", with_object_type(String);
            optimizer = "optimizer", with_optimizer(String);
            search_columns = "searchColumns", with_search_columns(i64);
            parent_identifier = "parentIdentifier", with_parent_identifier(i64);
            depth = "depth", with_depth(i64);
            position = "position", with_position(i64);
            cost = "cost", with_cost(i64);
            cardinality = "cardinality", with_cardinality(i64);
            bytes = "bytes", with_bytes(i64);
            other = "other", with_other(String);
            other_tag = "otherTag", with_other_tag(String);
            partition_start = "partitionStart", with_partition_start(String);
            partition_stop = "partitionStop", with_partition_stop(String);
            partition_identifier = "partitionIdentifier", with_partition_identifier(i64);
            distribution = "distribution", with_distribution(String);
            cpu_cost = "cpuCost", with_cpu_cost(i64);
            io_cost = "ioCost", with_io_cost(i64);
            temp_space = "tempSpace", with_temp_space(i64);
            access_predicates = "accessPredicates", with_access_predicates(String);
            filter_predicates = "filterPredicates", with_filter_predicates(String);
            projection = "projection", with_projection(String);
            qblock_name = "qblockName", with_qblock_name(String);
            elapsed_time_in_sec = "elapsedTimeInSec", with_elapsed_time_in_sec(f64);
            other_xml = "otherXML", with_other_xml(String);
        }
    }
}
