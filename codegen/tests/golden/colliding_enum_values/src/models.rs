// @generated from spec/colliding-enum-values.yaml by cargo xtask generate; do not edit.

//! The objects that the operations take and return.

mod shape;
mod shape_state;
mod sort_order;

pub use self::shape::Shape;
pub use self::shape_state::ShapeState;
pub use self::sort_order::SortOrder;
