;; The arithmetic of the network's forward pass, on rows of 32-bit floats or 16-bit whole numbers. All addresses and steps are in bytes; rows
;; padded to whole groups of eight numbers, and what pads them is zero.
;;
;; Written by hand; scripts/write-kernel.ts turns it into kernel-bytes.ts. plain-engine.ts says the same in TypeScript.
(module
  (memory (export "memory") 1)

  ;; -- y = y + x·w -----------------------------------------------------------------------------------------------
  ;;
  ;; y is worked off in tiles of four rows and eight columns: a tile stays in eight vector registers while the inner
  ;; dimension is walked, and every number that is loaded is used four or eight times (the register tile of Goto and
  ;; van de Geijn, "Anatomy of high-performance matrix multiplication", 2008).

  (func $tile
    (param $x0 i32) (param $x_step i32)
    (param $w i32) (param $w_step i32)
    (param $y0 i32) (param $y_step i32)
    (param $inner i32)

    (local $x1 i32) (local $x2 i32) (local $x3 i32) (local $x_end i32)
    (local $y1 i32) (local $y2 i32) (local $y3 i32)
    ;; Eight numbers of w, one of x in all four lanes, and the sums, four rows by eight.
    (local $w_left v128) (local $w_right v128) (local $factor v128)
    (local $left0 v128) (local $right0 v128)
    (local $left1 v128) (local $right1 v128)
    (local $left2 v128) (local $right2 v128)
    (local $left3 v128) (local $right3 v128)

    (local.set $x1 (i32.add (local.get $x0) (local.get $x_step)))
    (local.set $x2 (i32.add (local.get $x1) (local.get $x_step)))
    (local.set $x3 (i32.add (local.get $x2) (local.get $x_step)))
    (local.set $x_end (i32.add (local.get $x0) (i32.shl (local.get $inner) (i32.const 2))))
    (local.set $y1 (i32.add (local.get $y0) (local.get $y_step)))
    (local.set $y2 (i32.add (local.get $y1) (local.get $y_step)))
    (local.set $y3 (i32.add (local.get $y2) (local.get $y_step)))

    (local.set $left0 (v128.load (local.get $y0)))
    (local.set $right0 (v128.load offset=16 (local.get $y0)))
    (local.set $left1 (v128.load (local.get $y1)))
    (local.set $right1 (v128.load offset=16 (local.get $y1)))
    (local.set $left2 (v128.load (local.get $y2)))
    (local.set $right2 (v128.load offset=16 (local.get $y2)))
    (local.set $left3 (v128.load (local.get $y3)))
    (local.set $right3 (v128.load offset=16 (local.get $y3)))

    (loop $inner_step
      (local.set $w_left (v128.load (local.get $w)))
      (local.set $w_right (v128.load offset=16 (local.get $w)))

      (local.set $factor (v128.load32_splat (local.get $x0)))
      (local.set $left0 (f32x4.add (local.get $left0) (f32x4.mul (local.get $factor) (local.get $w_left))))
      (local.set $right0 (f32x4.add (local.get $right0) (f32x4.mul (local.get $factor) (local.get $w_right))))

      (local.set $factor (v128.load32_splat (local.get $x1)))
      (local.set $left1 (f32x4.add (local.get $left1) (f32x4.mul (local.get $factor) (local.get $w_left))))
      (local.set $right1 (f32x4.add (local.get $right1) (f32x4.mul (local.get $factor) (local.get $w_right))))

      (local.set $factor (v128.load32_splat (local.get $x2)))
      (local.set $left2 (f32x4.add (local.get $left2) (f32x4.mul (local.get $factor) (local.get $w_left))))
      (local.set $right2 (f32x4.add (local.get $right2) (f32x4.mul (local.get $factor) (local.get $w_right))))

      (local.set $factor (v128.load32_splat (local.get $x3)))
      (local.set $left3 (f32x4.add (local.get $left3) (f32x4.mul (local.get $factor) (local.get $w_left))))
      (local.set $right3 (f32x4.add (local.get $right3) (f32x4.mul (local.get $factor) (local.get $w_right))))

      (local.set $w (i32.add (local.get $w) (local.get $w_step)))
      (local.set $x1 (i32.add (local.get $x1) (i32.const 4)))
      (local.set $x2 (i32.add (local.get $x2) (i32.const 4)))
      (local.set $x3 (i32.add (local.get $x3) (i32.const 4)))
      (local.set $x0 (i32.add (local.get $x0) (i32.const 4)))
      (br_if $inner_step (i32.lt_u (local.get $x0) (local.get $x_end))))

    (v128.store (local.get $y0) (local.get $left0))
    (v128.store offset=16 (local.get $y0) (local.get $right0))
    (v128.store (local.get $y1) (local.get $left1))
    (v128.store offset=16 (local.get $y1) (local.get $right1))
    (v128.store (local.get $y2) (local.get $left2))
    (v128.store offset=16 (local.get $y2) (local.get $right2))
    (v128.store (local.get $y3) (local.get $left3))
    (v128.store offset=16 (local.get $y3) (local.get $right3)))

  ;; All tiles beside each other: four rows of y, or one where the steps are 0.
  (func $tiles
    (param $x i32) (param $x_step i32)
    (param $w i32) (param $w_step i32)
    (param $y i32) (param $y_step i32)
    (param $inner i32) (param $columns i32)
    (local $y_end i32)
    (local.set $y_end (i32.add (local.get $y) (i32.shl (local.get $columns) (i32.const 2))))
    (loop $next
      (call $tile
        (local.get $x) (local.get $x_step)
        (local.get $w) (local.get $w_step)
        (local.get $y) (local.get $y_step)
        (local.get $inner))
      (local.set $w (i32.add (local.get $w) (i32.const 32)))
      (local.set $y (i32.add (local.get $y) (i32.const 32)))
      (br_if $next (i32.lt_u (local.get $y) (local.get $y_end)))))

  ;; $inner and $columns are at least 1, $columns a multiple of 8.
  (func (export "multiply")
    (param $x i32) (param $x_step i32)
    (param $w i32) (param $w_step i32)
    (param $y i32) (param $y_step i32)
    (param $rows i32) (param $inner i32) (param $columns i32)

    (block $fewer_than_four
      (loop $next_four
        (br_if $fewer_than_four (i32.lt_s (local.get $rows) (i32.const 4)))
        (call $tiles
          (local.get $x) (local.get $x_step)
          (local.get $w) (local.get $w_step)
          (local.get $y) (local.get $y_step)
          (local.get $inner) (local.get $columns))
        (local.set $x (i32.add (local.get $x) (i32.shl (local.get $x_step) (i32.const 2))))
        (local.set $y (i32.add (local.get $y) (i32.shl (local.get $y_step) (i32.const 2))))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 4)))
        (br $next_four)))

    ;; What is left, row by row: with steps of 0 the four rows of a tile are one and the same, worked out four times.
    (block $done
      (loop $next_row
        (br_if $done (i32.eqz (local.get $rows)))
        (call $tiles
          (local.get $x) (i32.const 0)
          (local.get $w) (local.get $w_step)
          (local.get $y) (i32.const 0)
          (local.get $inner) (local.get $columns))
        (local.set $x (i32.add (local.get $x) (local.get $x_step)))
        (local.set $y (i32.add (local.get $y) (local.get $y_step)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $next_row))))

  ;; -- y = y + x·w in whole numbers of 16 bits -------------------------------------------------------------------

  ;; Each row of x is turned into whole numbers up to ±32767, whose scale, a float, goes into $scales. Rows of x are padded
  ;; to whole groups of eight numbers, and so are those of $to.
  (func (export "quantise")
    (param $x i32) (param $x_step i32) (param $to i32) (param $to_step i32) (param $scales i32)
    (param $rows i32) (param $padded i32)
    (local $at i32) (local $from i32) (local $end i32) (local $largest v128) (local $most f32) (local $factor v128)
    (block $done
      (loop $next_row
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $end (i32.add (local.get $x) (i32.shl (local.get $padded) (i32.const 2))))

        (local.set $largest (v128.const i32x4 0 0 0 0))
        (local.set $from (local.get $x))
        (loop $next
          (local.set $largest (f32x4.max (local.get $largest) (f32x4.abs (v128.load (local.get $from)))))
          (local.set $from (i32.add (local.get $from) (i32.const 16)))
          (br_if $next (i32.lt_u (local.get $from) (local.get $end))))
        (local.set $most (f32.max
          (f32.max (f32x4.extract_lane 0 (local.get $largest)) (f32x4.extract_lane 1 (local.get $largest)))
          (f32.max (f32x4.extract_lane 2 (local.get $largest)) (f32x4.extract_lane 3 (local.get $largest)))))
        (f32.store (local.get $scales) (f32.div (local.get $most) (f32.const 32767)))
        ;; A row of zeros stays one, whatever it is multiplied with.
        (local.set $factor (f32x4.splat
          (f32.div (f32.const 32767) (f32.max (local.get $most) (f32.const 1e-30)))))

        (local.set $from (local.get $x))
        (local.set $at (local.get $to))
        (loop $next
          (v128.store (local.get $at)
            (i16x8.narrow_i32x4_s
              (i32x4.trunc_sat_f32x4_s
                (f32x4.nearest (f32x4.mul (v128.load (local.get $from)) (local.get $factor))))
              (i32x4.trunc_sat_f32x4_s
                (f32x4.nearest (f32x4.mul (v128.load offset=16 (local.get $from)) (local.get $factor))))))
          (local.set $from (i32.add (local.get $from) (i32.const 32)))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $next (i32.lt_u (local.get $from) (local.get $end))))

        (local.set $x (i32.add (local.get $x) (local.get $x_step)))
        (local.set $to (i32.add (local.get $to) (local.get $to_step)))
        (local.set $scales (i32.add (local.get $scales) (i32.const 4)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $next_row))))

  ;; A tile as above, but two steps of the inner dimension at once: w holds, for each pair of steps, eight columns of two
  ;; numbers each. The sums stay whole until the end, and are then scaled by row and by column.
  (func $whole_tile
    (param $x0 i32) (param $x_step i32) (param $scale i32)
    (param $w i32) (param $column_scales i32)
    (param $y i32) (param $y_step i32)
    (param $pairs i32)

    (local $x1 i32) (local $x2 i32) (local $x3 i32) (local $x_end i32)
    (local $w_left v128) (local $w_right v128) (local $factor v128)
    (local $left0 v128) (local $right0 v128)
    (local $left1 v128) (local $right1 v128)
    (local $left2 v128) (local $right2 v128)
    (local $left3 v128) (local $right3 v128)

    (local.set $x1 (i32.add (local.get $x0) (local.get $x_step)))
    (local.set $x2 (i32.add (local.get $x1) (local.get $x_step)))
    (local.set $x3 (i32.add (local.get $x2) (local.get $x_step)))
    (local.set $x_end (i32.add (local.get $x0) (i32.shl (local.get $pairs) (i32.const 2))))

    (loop $inner_step
      (local.set $w_left (v128.load (local.get $w)))
      (local.set $w_right (v128.load offset=16 (local.get $w)))

      (local.set $factor (v128.load32_splat (local.get $x0)))
      (local.set $left0 (i32x4.add (local.get $left0) (i32x4.dot_i16x8_s (local.get $factor) (local.get $w_left))))
      (local.set $right0 (i32x4.add (local.get $right0) (i32x4.dot_i16x8_s (local.get $factor) (local.get $w_right))))

      (local.set $factor (v128.load32_splat (local.get $x1)))
      (local.set $left1 (i32x4.add (local.get $left1) (i32x4.dot_i16x8_s (local.get $factor) (local.get $w_left))))
      (local.set $right1 (i32x4.add (local.get $right1) (i32x4.dot_i16x8_s (local.get $factor) (local.get $w_right))))

      (local.set $factor (v128.load32_splat (local.get $x2)))
      (local.set $left2 (i32x4.add (local.get $left2) (i32x4.dot_i16x8_s (local.get $factor) (local.get $w_left))))
      (local.set $right2 (i32x4.add (local.get $right2) (i32x4.dot_i16x8_s (local.get $factor) (local.get $w_right))))

      (local.set $factor (v128.load32_splat (local.get $x3)))
      (local.set $left3 (i32x4.add (local.get $left3) (i32x4.dot_i16x8_s (local.get $factor) (local.get $w_left))))
      (local.set $right3 (i32x4.add (local.get $right3) (i32x4.dot_i16x8_s (local.get $factor) (local.get $w_right))))

      (local.set $w (i32.add (local.get $w) (i32.const 32)))
      (local.set $x1 (i32.add (local.get $x1) (i32.const 4)))
      (local.set $x2 (i32.add (local.get $x2) (i32.const 4)))
      (local.set $x3 (i32.add (local.get $x3) (i32.const 4)))
      (local.set $x0 (i32.add (local.get $x0) (i32.const 4)))
      (br_if $inner_step (i32.lt_u (local.get $x0) (local.get $x_end))))

    ;; From here on these hold scales.
    (local.set $w_left (v128.load (local.get $column_scales)))
    (local.set $w_right (v128.load offset=16 (local.get $column_scales)))

    (local.set $factor (v128.load32_splat (local.get $scale)))
    (v128.store (local.get $y)
      (f32x4.add
        (v128.load (local.get $y))
        (f32x4.mul
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $left0)) (local.get $factor))
          (local.get $w_left))))
    (v128.store offset=16 (local.get $y)
      (f32x4.add
        (v128.load offset=16 (local.get $y))
        (f32x4.mul
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $right0)) (local.get $factor))
          (local.get $w_right))))

    (local.set $y (i32.add (local.get $y) (local.get $y_step)))
    (local.set $factor (v128.load32_splat offset=4 (local.get $scale)))
    (v128.store (local.get $y)
      (f32x4.add
        (v128.load (local.get $y))
        (f32x4.mul
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $left1)) (local.get $factor))
          (local.get $w_left))))
    (v128.store offset=16 (local.get $y)
      (f32x4.add
        (v128.load offset=16 (local.get $y))
        (f32x4.mul
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $right1)) (local.get $factor))
          (local.get $w_right))))

    (local.set $y (i32.add (local.get $y) (local.get $y_step)))
    (local.set $factor (v128.load32_splat offset=8 (local.get $scale)))
    (v128.store (local.get $y)
      (f32x4.add
        (v128.load (local.get $y))
        (f32x4.mul
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $left2)) (local.get $factor))
          (local.get $w_left))))
    (v128.store offset=16 (local.get $y)
      (f32x4.add
        (v128.load offset=16 (local.get $y))
        (f32x4.mul
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $right2)) (local.get $factor))
          (local.get $w_right))))

    (local.set $y (i32.add (local.get $y) (local.get $y_step)))
    (local.set $factor (v128.load32_splat offset=12 (local.get $scale)))
    (v128.store (local.get $y)
      (f32x4.add
        (v128.load (local.get $y))
        (f32x4.mul
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $left3)) (local.get $factor))
          (local.get $w_left))))
    (v128.store offset=16 (local.get $y)
      (f32x4.add
        (v128.load offset=16 (local.get $y))
        (f32x4.mul
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $right3)) (local.get $factor))
          (local.get $w_right)))))

  ;; A tile of a single row.
  (func $whole_row
    (param $x i32) (param $scale i32) (param $w i32) (param $column_scales i32) (param $y i32) (param $pairs i32)
    (local $x_end i32) (local $factor v128) (local $left v128) (local $right v128)
    (local.set $x_end (i32.add (local.get $x) (i32.shl (local.get $pairs) (i32.const 2))))
    (loop $inner_step
      (local.set $factor (v128.load32_splat (local.get $x)))
      (local.set $left
        (i32x4.add (local.get $left) (i32x4.dot_i16x8_s (local.get $factor) (v128.load (local.get $w)))))
      (local.set $right
        (i32x4.add (local.get $right) (i32x4.dot_i16x8_s (local.get $factor) (v128.load offset=16 (local.get $w)))))
      (local.set $w (i32.add (local.get $w) (i32.const 32)))
      (local.set $x (i32.add (local.get $x) (i32.const 4)))
      (br_if $inner_step (i32.lt_u (local.get $x) (local.get $x_end))))
    (local.set $factor (v128.load32_splat (local.get $scale)))
    (v128.store (local.get $y)
      (f32x4.add
        (v128.load (local.get $y))
        (f32x4.mul
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $left)) (local.get $factor))
          (v128.load (local.get $column_scales)))))
    (v128.store offset=16 (local.get $y)
      (f32x4.add
        (v128.load offset=16 (local.get $y))
        (f32x4.mul
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $right)) (local.get $factor))
          (v128.load offset=16 (local.get $column_scales))))))

  ;; $pairs and $columns are at least 1, $columns a multiple of 8. w lies in strips of eight columns, $pairs · 32 bytes each.
  (func (export "multiplyWhole")
    (param $x i32) (param $x_step i32) (param $scale i32)
    (param $w i32) (param $column_scales i32)
    (param $y i32) (param $y_step i32)
    (param $rows i32) (param $pairs i32) (param $columns i32)
    (local $strip i32) (local $scales i32) (local $to i32) (local $end i32) (local $taken i32)
    (block $done
      (loop $next_rows
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $taken (select (i32.const 4) (i32.const 1) (i32.ge_u (local.get $rows) (i32.const 4))))
        (local.set $strip (local.get $w))
        (local.set $scales (local.get $column_scales))
        (local.set $to (local.get $y))
        (local.set $end (i32.add (local.get $y) (i32.shl (local.get $columns) (i32.const 2))))
        (loop $next_strip
          (if (i32.eq (local.get $taken) (i32.const 4))
            (then
              (call $whole_tile
                (local.get $x) (local.get $x_step) (local.get $scale)
                (local.get $strip) (local.get $scales)
                (local.get $to) (local.get $y_step)
                (local.get $pairs)))
            (else
              (call $whole_row
                (local.get $x) (local.get $scale) (local.get $strip) (local.get $scales) (local.get $to)
                (local.get $pairs))))
          (local.set $strip (i32.add (local.get $strip) (i32.shl (local.get $pairs) (i32.const 5))))
          (local.set $scales (i32.add (local.get $scales) (i32.const 32)))
          (local.set $to (i32.add (local.get $to) (i32.const 32)))
          (br_if $next_strip (i32.lt_u (local.get $to) (local.get $end))))
        (local.set $x (i32.add (local.get $x) (i32.mul (local.get $x_step) (local.get $taken))))
        (local.set $scale (i32.add (local.get $scale) (i32.shl (local.get $taken) (i32.const 2))))
        (local.set $y (i32.add (local.get $y) (i32.mul (local.get $y_step) (local.get $taken))))
        (local.set $rows (i32.sub (local.get $rows) (local.get $taken)))
        (br $next_rows))))

  ;; -- y = y + values · sigmoid(gates), number by number ---------------------------------------------------------

  ;; Each row of $mixed holds $columns values, then as many gates.
  ;;
  ;; sigmoid(b) = 1/2 + tanh(b/2)/2, and tanh is the quotient of an odd and an even polynomial while it is within ±9;
  ;; beyond, a single float cannot tell it from ±1 (the coefficients are those of Eigen's `generic_fast_tanh_float`).
  (func (export "addGated")
    (param $mixed i32) (param $mixed_step i32)
    (param $y i32) (param $y_step i32)
    (param $rows i32) (param $columns i32)
    (local $left i32) (local $value i32) (local $gate i32) (local $to i32)
    (local $t v128) (local $square v128) (local $odd v128) (local $even v128) (local $open v128)
    (block $done
      (loop $next_row
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $left (local.get $columns))
        (local.set $value (local.get $mixed))
        (local.set $gate (i32.add (local.get $mixed) (i32.shl (local.get $columns) (i32.const 2))))
        (local.set $to (local.get $y))

        (loop $next
          (local.set $t (f32x4.mul (v128.load (local.get $gate)) (f32x4.splat (f32.const 0.5))))
          (local.set $t (f32x4.pmax (local.get $t) (f32x4.splat (f32.const -9))))
          (local.set $t (f32x4.pmin (local.get $t) (f32x4.splat (f32.const 9))))
          (local.set $square (f32x4.mul (local.get $t) (local.get $t)))
          (local.set $odd (f32x4.splat (f32.const -2.76076847742355e-16)))
          (local.set $odd
            (f32x4.add (f32x4.mul (local.get $odd) (local.get $square)) (f32x4.splat (f32.const 2.00018790482477e-13))))
          (local.set $odd
            (f32x4.add (f32x4.mul (local.get $odd) (local.get $square)) (f32x4.splat (f32.const -8.60467152213735e-11))))
          (local.set $odd
            (f32x4.add (f32x4.mul (local.get $odd) (local.get $square)) (f32x4.splat (f32.const 5.12229709037114e-08))))
          (local.set $odd
            (f32x4.add (f32x4.mul (local.get $odd) (local.get $square)) (f32x4.splat (f32.const 1.48572235717979e-05))))
          (local.set $odd
            (f32x4.add (f32x4.mul (local.get $odd) (local.get $square)) (f32x4.splat (f32.const 6.37261928875436e-04))))
          (local.set $odd
            (f32x4.add (f32x4.mul (local.get $odd) (local.get $square)) (f32x4.splat (f32.const 4.89352455891786e-03))))
          (local.set $even (f32x4.splat (f32.const 1.19825839466702e-06)))
          (local.set $even
            (f32x4.add (f32x4.mul (local.get $even) (local.get $square)) (f32x4.splat (f32.const 1.18534705686654e-04))))
          (local.set $even
            (f32x4.add (f32x4.mul (local.get $even) (local.get $square)) (f32x4.splat (f32.const 2.26843463243900e-03))))
          (local.set $even
            (f32x4.add (f32x4.mul (local.get $even) (local.get $square)) (f32x4.splat (f32.const 4.89352518554385e-03))))
          (local.set $open
            (f32x4.add
              (f32x4.splat (f32.const 0.5))
              (f32x4.mul
                (f32x4.splat (f32.const 0.5))
                (f32x4.div (f32x4.mul (local.get $t) (local.get $odd)) (local.get $even)))))

          (v128.store (local.get $to)
            (f32x4.add
              (v128.load (local.get $to))
              ;; What pads the row stays as it is.
              (v128.and
                (f32x4.mul (v128.load (local.get $value)) (local.get $open))
                (i32x4.gt_s (i32x4.splat (local.get $left)) (v128.const i32x4 0 1 2 3)))))
          (local.set $value (i32.add (local.get $value) (i32.const 16)))
          (local.set $gate (i32.add (local.get $gate) (i32.const 16)))
          (local.set $to (i32.add (local.get $to) (i32.const 16)))
          (br_if $next (i32.gt_s (local.tee $left (i32.sub (local.get $left) (i32.const 4))) (i32.const 0))))

        (local.set $mixed (i32.add (local.get $mixed) (local.get $mixed_step)))
        (local.set $y (i32.add (local.get $y) (local.get $y_step)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $next_row))))

  ;; -- each row of y = (row of x - its mean) / its deviation · gain + bias ---------------------------------------

  (func $sum_of_lanes (param $v v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $v)) (f32x4.extract_lane 1 (local.get $v)))
      (f32.add (f32x4.extract_lane 2 (local.get $v)) (f32x4.extract_lane 3 (local.get $v)))))

  ;; The sum of a row of $left numbers, without what pads it.
  (func $sum (param $x i32) (param $left i32) (result f32)
    (local $total v128)
    (loop $next
      (local.set $total
        (f32x4.add
          (local.get $total)
          (v128.and
            (v128.load (local.get $x))
            (i32x4.gt_s (i32x4.splat (local.get $left)) (v128.const i32x4 0 1 2 3)))))
      (local.set $x (i32.add (local.get $x) (i32.const 16)))
      (br_if $next (i32.gt_s (local.tee $left (i32.sub (local.get $left) (i32.const 4))) (i32.const 0))))
    (call $sum_of_lanes (local.get $total)))

  ;; The sum of the squares of its distances from the mean.
  (func $squares (param $x i32) (param $left i32) (param $mean f32) (result f32)
    (local $total v128) (local $distances v128)
    (loop $next
      (local.set $distances
        (v128.and
          (f32x4.sub (v128.load (local.get $x)) (f32x4.splat (local.get $mean)))
          (i32x4.gt_s (i32x4.splat (local.get $left)) (v128.const i32x4 0 1 2 3))))
      (local.set $total (f32x4.add (local.get $total) (f32x4.mul (local.get $distances) (local.get $distances))))
      (local.set $x (i32.add (local.get $x) (i32.const 16)))
      (br_if $next (i32.gt_s (local.tee $left (i32.sub (local.get $left) (i32.const 4))) (i32.const 0))))
    (call $sum_of_lanes (local.get $total)))

  ;; Rows of x and y are $step apart and $columns long, of which $padded counts what pads them too; x may be y.
  (func (export "normalise")
    (param $x i32) (param $y i32) (param $step i32) (param $gain i32) (param $bias i32)
    (param $rows i32) (param $columns i32) (param $padded i32)
    (local $mean f32) (local $variance f32) (local $at i32) (local $bytes i32)
    (local $shift v128) (local $scale v128)
    (local.set $bytes (i32.shl (local.get $padded) (i32.const 2)))
    (block $done
      (loop $next_row
        (br_if $done (i32.eqz (local.get $rows)))

        (local.set $mean (f32.div
          (call $sum (local.get $x) (local.get $columns))
          (f32.convert_i32_u (local.get $columns))))
        (local.set $variance (f32.div
          (call $squares (local.get $x) (local.get $columns) (local.get $mean))
          (f32.convert_i32_u (local.get $columns))))
        (local.set $shift (f32x4.splat (local.get $mean)))
        (local.set $scale (f32x4.splat
          (f32.div (f32.const 1) (f32.sqrt (f32.add (local.get $variance) (f32.const 1e-5))))))

        (local.set $at (i32.const 0))
        (loop $next
          (v128.store (i32.add (local.get $y) (local.get $at))
            (f32x4.add
              (f32x4.mul
                (f32x4.mul
                  (f32x4.sub (v128.load (i32.add (local.get $x) (local.get $at))) (local.get $shift))
                  (local.get $scale))
                (v128.load (i32.add (local.get $gain) (local.get $at))))
              (v128.load (i32.add (local.get $bias) (local.get $at)))))
          (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $bytes))))

        (local.set $x (i32.add (local.get $x) (local.get $step)))
        (local.set $y (i32.add (local.get $y) (local.get $step)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $next_row)))))
