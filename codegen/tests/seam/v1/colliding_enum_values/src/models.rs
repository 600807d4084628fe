// @generated from spec/colliding-enum-values.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod list_shapes_sort_order;
mod shape;
mod shape_state;

pub use self::list_shapes_sort_order::ListShapesSortOrder;
pub use self::shape::Shape;
pub use self::shape_state::ShapeState;
